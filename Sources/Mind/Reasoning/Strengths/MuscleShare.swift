import Anatomy

extension MuscleID {
  /// Share of people with such pain in whom the muscle has an active point, on either side.
  ///
  /// Read from monclus-diez-2025 (middle of the range) where said so, else ours.
  var share: Probability {
    switch self {
    case .quadratusLumborum: 0.42  // 30–55 %
    case .gluteusMedius: 0.4  // 34–45 %
    case .piriformis: 0.42  // 42 %
    case .iliocostalis: 0.35  // 33–38 %
    case .iliopsoas: 0.08  // 5–10 %
    case .gluteusMinimus: 0.35  // ours: "slightly under gluteus medius"
    case .gluteusMaximus: 0.25  // ours
    case .longissimus, .multifidus: 0.2  // ours: neighbours of iliocostalis, less often named
    case .tensorFasciaeLatae, .semitendinosusSemimembranosus, .bicepsFemoris: 0.12  // ours
    case .gastrocnemius, .soleus, .vastusLateralis, .vastusMedialis: 0.12  // ours
    case .adductorMagnus, .adductorLongusBrevis, .rectusFemoris, .pelvicFloor: 0.1  // ours
    case .obturatorInternus, .rectusAbdominis, .tibialisAnterior, .fibularisLongus: 0.06  // ours
    case .pectineus, .gracilis, .vastusIntermedius, .sartorius: 0.05  // ours
    case .quadratusFemoris, .popliteus: 0.04  // ours: seldom reported
    }
  }
}
