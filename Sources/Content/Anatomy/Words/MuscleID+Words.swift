extension MuscleID {
  /// The name that people meet in a search, in a book or from a therapist: the Latin one, short.
  /// What it means in plain words stands in the atlas, and is shown below it.
  public var known: String {
    switch self {
    case .gluteusMaximus: "Gluteus maximus"
    case .gluteusMedius: "Gluteus medius"
    case .gluteusMinimus: "Gluteus minimus"
    case .piriformis: "Piriformis"
    case .obturatorInternus: "Obturator internus"
    case .quadratusFemoris: "Quadratus femoris"
    case .quadratusLumborum: "Quadratus lumborum"
    case .iliopsoas: "Iliopsoas"
    case .tensorFasciaeLatae: "Tensor fasciae latae"
    case .iliocostalis: "Iliocostalis"
    case .longissimus: "Longissimus"
    case .multifidus: "Multifidus"
    case .rectusAbdominis: "Rectus abdominis"
    case .pelvicFloor: "Pelvic floor"
    case .bicepsFemoris: "Biceps femoris"
    case .semitendinosusSemimembranosus: "Inner hamstrings"
    case .adductorMagnus: "Adductor magnus"
    case .adductorLongusBrevis: "Adductor longus"
    case .gracilis: "Gracilis"
    case .pectineus: "Pectineus"
    case .sartorius: "Sartorius"
    case .rectusFemoris: "Rectus femoris"
    case .vastusLateralis: "Vastus lateralis"
    case .vastusMedialis: "Vastus medialis"
    case .vastusIntermedius: "Vastus intermedius"
    case .gastrocnemius: "Gastrocnemius"
    case .soleus: "Soleus"
    case .popliteus: "Popliteus"
    case .tibialisAnterior: "Tibialis anterior"
    case .fibularisLongus: "Fibularis longus"
    }
  }
}
