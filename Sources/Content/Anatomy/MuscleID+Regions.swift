extension MuscleID {
  /// The areas under which the muscle lies or is pressed; ours, wide on purpose: they decide what is
  /// asked before it is pressed.
  public var regions: [RegionID] {
    switch self {
    case .gluteusMaximus:
      [
        .sacrum, .sacroiliac, .coccyx, .buttockUpperInner, .buttockUpperOuter, .buttockLowerInner,
        .buttockLowerOuter, .sitBone,
      ]
    case .gluteusMedius: [.iliacCrest, .buttockUpperInner, .buttockUpperOuter, .lateralHip]
    case .gluteusMinimus:
      [
        .buttockUpperOuter, .buttockLowerInner, .buttockLowerOuter, .lateralHip,
        .greaterTrochanter, .sitBone,
      ]
    case .piriformis:
      [
        .sacrum, .coccyx, .buttockUpperInner, .buttockLowerInner, .buttockLowerOuter,
        .greaterTrochanter,
      ]
    case .obturatorInternus: [.sitBone, .buttockLowerInner, .pelvicFloor]
    case .quadratusFemoris: [.sitBone, .buttockLowerInner, .buttockLowerOuter, .greaterTrochanter]
    case .pelvicFloor: [.pelvicFloor, .coccyx, .sitBone]
    case .quadratusLumborum: [.flank, .upperLumbar, .lowerLumbar, .iliacCrest]
    case .iliocostalis: [.upperLumbar, .lowerLumbar, .flank]
    case .longissimus: [.upperLumbar, .lowerLumbar, .sacrum]
    case .multifidus: [.upperLumbar, .lowerLumbar, .sacrum]
    case .iliopsoas: [.lowerAbdomen, .frontHip, .groin]
    case .rectusAbdominis: [.lowerAbdomen]
    case .tensorFasciaeLatae: [.frontHip, .lateralHip, .thighOuterUpper]
    case .sartorius:
      [.frontHip, .groin, .thighFrontUpper, .thighInnerUpper, .thighInnerLower, .kneeInner]
    case .rectusFemoris: [.frontHip, .thighFrontUpper, .thighFrontLower]
    case .vastusIntermedius: [.thighFrontUpper, .thighFrontLower]
    case .vastusLateralis: [.thighOuterUpper, .thighOuterLower, .kneeOuter]
    case .vastusMedialis: [.thighFrontLower, .thighInnerUpper, .thighInnerLower, .kneeInner]
    case .pectineus, .adductorLongusBrevis: [.groin, .thighInnerUpper]
    case .adductorMagnus: [.groin, .thighInnerUpper, .thighInnerLower, .sitBone]
    case .gracilis: [.groin, .thighInnerUpper, .thighInnerLower, .kneeInner]
    case .bicepsFemoris, .semitendinosusSemimembranosus:
      [.sitBone, .thighBackUpper, .thighBackLower, .kneeBack]
    case .gastrocnemius: [.kneeBack, .calfUpper, .calfLower]
    case .soleus: [.calfUpper, .calfLower]
    case .popliteus: [.kneeBack, .calfUpper]
    case .fibularisLongus: [.legOuter, .calfUpper]
    case .tibialisAnterior: [.shin]
    }
  }
}
