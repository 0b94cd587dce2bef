/// Named groups of regions and muscles, for rules that speak of a part of the body.
extension RegionID {
  /// Below the buttock: thigh, knee, lower leg and foot.
  public static let leg: [RegionID] = [
    .thighBackUpper, .thighBackLower, .thighOuterUpper, .thighOuterLower, .thighFrontUpper,
    .thighFrontLower, .thighInnerUpper, .thighInnerLower, .kneeBack, .kneeFront, .kneeInner,
    .kneeOuter, .calfUpper, .calfLower, .shin, .legOuter, .ankleInner, .ankleOuter, .heel,
    .footSole, .footTop,
  ]
}

extension MuscleID {
  /// Thigh and lower leg.
  public static let leg: [MuscleID] = [
    .bicepsFemoris, .semitendinosusSemimembranosus, .adductorMagnus, .adductorLongusBrevis,
    .pectineus, .gracilis, .vastusLateralis, .rectusFemoris, .vastusMedialis, .vastusIntermedius,
    .sartorius, .gastrocnemius, .soleus, .popliteus, .fibularisLongus, .tibialisAnterior,
  ]

  /// Below the knee.
  public static let lowerLeg: [MuscleID] = [
    .gastrocnemius, .soleus, .popliteus, .fibularisLongus, .tibialisAnterior,
  ]

  /// Pressed through the belly, the groin or the inner upper thigh.
  public static let bellyAndGroin: [MuscleID] = [
    .iliopsoas, .rectusAbdominis, .pectineus, .adductorLongusBrevis,
  ]

  /// Beside the spine, up to the lowest ribs and down to the rim of the pelvis.
  public static let alongSpine: [MuscleID] = [
    .multifidus, .longissimus, .iliocostalis, .quadratusLumborum,
  ]

  /// In the hollow of the knee.
  public static let behindKnee: [MuscleID] = [.popliteus]

  /// At the side of the waist, over the kidney.
  public static let flank: [MuscleID] = [.quadratusLumborum, .iliocostalis]

  /// Where the sciatic nerve and its branches run: middle of the buttock, back of the thigh, knee.
  public static let alongSciaticNerve: [MuscleID] = [
    .piriformis, .gluteusMinimus, .obturatorInternus, .quadratusFemoris, .bicepsFemoris,
    .semitendinosusSemimembranosus, .adductorMagnus, .popliteus,
  ]
}
