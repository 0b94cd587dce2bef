import Anatomy

extension MuscleID {
  /// The aspect in which a book of anatomy shows the muscle; nil where it wraps round the body.
  var facing: Aspect? {
    switch self {
    case .gluteusMedius, .gluteusMinimus: nil
    case .gluteusMaximus, .piriformis, .obturatorInternus, .quadratusFemoris, .quadratusLumborum,
      .iliocostalis, .longissimus, .multifidus, .pelvicFloor, .bicepsFemoris,
      .semitendinosusSemimembranosus, .adductorMagnus, .gastrocnemius, .soleus, .popliteus:
      .back
    case .iliopsoas, .rectusAbdominis, .adductorLongusBrevis, .pectineus, .gracilis,
      .rectusFemoris, .vastusMedialis, .vastusIntermedius, .sartorius, .tibialisAnterior:
      .front
    case .tensorFasciaeLatae, .vastusLateralis, .fibularisLongus: .side
    }
  }
}
