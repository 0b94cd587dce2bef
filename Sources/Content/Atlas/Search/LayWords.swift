import Anatomy
import Safety

// The words that people use, beside the names. From everyday use; ours.

extension MuscleID {
  var layWords: String {
    switch self {
    case .gluteusMaximus: "glutes butt bum buttock cheek max"
    case .gluteusMedius: "glutes outer hip side abductor med"
    case .gluteusMinimus: "glutes outer hip side abductor sciatica min"
    case .piriformis: "sciatica deep glute buttock tail bone turnout"
    case .obturatorInternus: "deep glute rotator sit bone"
    case .quadratusFemoris: "deep glute rotator sit bone"
    case .tensorFasciaeLatae: "TFL IT band ITB iliotibial outer hip flexor"
    case .quadratusLumborum: "QL lower low back flank waist side hip hiker"
    case .iliocostalis: "lower low back erector spinae"
    case .longissimus: "lower low back erector spinae"
    case .multifidus: "lower low back spine erector"
    case .iliopsoas: "psoas iliacus hip flexor flexors groin lower low back"
    case .rectusAbdominis: "abs stomach belly six pack lower low back"
    case .pelvicFloor: "tail bone tailbone coccyx levator kegel"
    case .bicepsFemoris: "hamstring hamstrings back thigh"
    case .semitendinosusSemimembranosus: "hamstring hamstrings back thigh"
    case .adductorMagnus: "adductors groin inner thigh"
    case .adductorLongusBrevis: "adductors groin inner thigh strain brevis"
    case .pectineus: "adductors groin"
    case .gracilis: "adductors groin inner thigh"
    case .vastusLateralis: "quads quad quadriceps IT band ITB outer thigh runners knee"
    case .rectusFemoris: "quads quad quadriceps hip flexor front thigh"
    case .vastusMedialis: "VMO quads quad quadriceps inner knee teardrop"
    case .vastusIntermedius: "quads quad quadriceps front thigh"
    case .sartorius: "hip flexor front thigh inner knee"
    case .gastrocnemius: "calf cramp cramps"
    case .soleus: "calf cramp cramps heel achilles"
    case .popliteus: "back knee hollow"
    case .fibularisLongus: "peroneal peroneus outer ankle shin"
    case .tibialisAnterior: "shin splints front"
    }
  }
}

extension MimicID {
  var layWords: String {
    switch self {
    case .radiculopathyL4, .radiculopathyL2L3: "slipped disc disk trapped pinched nerve front thigh"
    case .radiculopathyL5, .radiculopathyS1: "sciatica slipped disc disk trapped pinched nerve leg"
    case .spinalStenosis: "stenosis lower low back legs walking"
    case .sacroiliacJoint: "SI joint SIJ sacro iliac lower low back"
    case .pelvicGirdlePregnancy: "pregnant SPD girdle SI joint"
    case .facetJoint: "facet lower low back stiff"
    case .discogenic: "slipped disc disk bulge lower low back"
    case .hipOsteoarthritis: "arthritis worn hip groin"
    case .hipImpingementLabral: "FAI labrum impingement hip groin click"
    case .gtps: "bursitis trochanter outer hip side IT band"
    case .proximalHamstring: "hamstring sit bone sitting"
    case .deepGluteal: "piriformis sciatica deep glute"
    case .muscleTear: "strain pulled torn"
    case .coccydynia: "tail bone tailbone coccyx"
    case .axialSpondyloarthritis: "spondylitis arthritis stiff morning"
    case .stressFracture: "stress fracture bone runner"
    case .vertebralFracture: "osteoporosis fracture spine"
    case .hipFracture: "broken hip fall fracture"
    case .avascularNecrosis: "AVN hip bone steroid"
    case .vascularClaudication: "claudication calf cramp cramps walking smoker"
    case .acuteLimbIschaemia: "cold leg white artery"
    case .dvt: "clot thrombosis swollen calf cramp"
    case .aaa: "aneurysm belly"
    case .renalColic: "kidney stone flank"
    case .endometriosis: "period periods"
    case .shingles: "rash blisters zoster"
    case .caudaEquina: "saddle numb bladder"
    case .malignancy: "cancer tumor"
    case .spinalInfection: "infection fever"
    case .septicHip: "infection fever hip"
    case .psoasAbscess: "abscess fever"
    case .meralgiaParesthetica: "meralgia paresthetica numb outer thigh burning belt"
    case .doms: "stiff after sport gym training"
    case .nonSpecific: "lower low back lumbago"
    }
  }
}
