public import Anatomy
import Evidence

extension Muscle {
  /// The muscle with an id.
  public static func of(_ id: MuscleID) -> Muscle { catalogue.of(id) }

  /// Every muscle, in the order of the ids: buttock, back, belly, thigh, calf.
  public static var all: [Muscle] { catalogue.entries }

  private static let catalogue = Catalogue<MuscleID, Muscle> { id in
    switch id {
    case .gluteusMaximus: gluteusMaximus
    case .gluteusMedius: gluteusMedius
    case .gluteusMinimus: gluteusMinimus
    case .piriformis: piriformis
    case .obturatorInternus: obturatorInternus
    case .quadratusFemoris: quadratusFemoris
    case .tensorFasciaeLatae: tensorFasciaeLatae
    case .quadratusLumborum: quadratusLumborum
    case .iliocostalis: iliocostalis
    case .longissimus: longissimus
    case .multifidus: multifidus
    case .iliopsoas: iliopsoas
    case .rectusAbdominis: rectusAbdominis
    case .pelvicFloor: pelvicFloor
    case .bicepsFemoris: bicepsFemoris
    case .semitendinosusSemimembranosus: semitendinosusSemimembranosus
    case .adductorMagnus: adductorMagnus
    case .adductorLongusBrevis: adductorLongusBrevis
    case .pectineus: pectineus
    case .gracilis: gracilis
    case .vastusLateralis: vastusLateralis
    case .rectusFemoris: rectusFemoris
    case .vastusMedialis: vastusMedialis
    case .vastusIntermedius: vastusIntermedius
    case .sartorius: sartorius
    case .gastrocnemius: gastrocnemius
    case .soleus: soleus
    case .popliteus: popliteus
    case .fibularisLongus: fibularisLongus
    case .tibialisAnterior: tibialisAnterior
    }
  }
}
