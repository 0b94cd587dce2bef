import Anatomy
import Safety

private let back: [RegionID] = [
  .upperLumbar, .lowerLumbar, .flank, .iliacCrest, .sacroiliac, .sacrum,
]
private let buttock: [RegionID] = [
  .sacroiliac, .sacrum, .coccyx, .buttockUpperInner, .buttockUpperOuter, .buttockLowerInner,
  .buttockLowerOuter, .sitBone,
]
private let hip: [RegionID] = [.lateralHip, .greaterTrochanter, .frontHip, .groin]
private let belly: [RegionID] = [.lowerAbdomen, .groin, .frontHip, .pelvicFloor]
private let calf: [RegionID] = [.calfUpper, .calfLower, .kneeBack]
private let foot: [RegionID] = [.ankleInner, .ankleOuter, .heel, .footSole, .footTop]
private let thigh: [RegionID] = RegionID.leg.filter { $0.rawValue.hasPrefix("thigh") }
private let innerThigh: [RegionID] = [.thighInnerUpper, .thighInnerLower]
private let belowKnee: [RegionID] = RegionID.leg.filter { !thigh.contains($0) }
private let leg: [RegionID] = RegionID.leg

extension Asked {
  /// The proof table of the gate, a sentence a sign.
  static let sentences: [Asked] = fromPain + fromPerson + beforePress

  private static let fromPain: [Asked] = [
    Asked(sign: .flag(.dvt), parts: [leg, buttock, hip], conditions: clotRisks) {
      $0.isAt(leg + buttock + hip) || !$0.conditions.isEmpty
    },
    clotRisk(.calfClotStill), clotRisk(.calfClotBody),
    Asked(sign: .item(.calfClotUnclear), parts: [calf, back, buttock]) {
      $0.isPressed(calf)
        || $0.isAt(calf) && ($0.areas.isEmpty || !$0.isDrawn(back + buttock))
          && !$0.isBothSides(calf)
    },
    Asked(
      sign: .flag(.walkLeg), parts: [leg, buttock], ages: [39, 40, 41], asksSmoker: true,
      conditions: [.artery, .diabetes]
    ) {
      $0.isAt(leg + buttock) && ($0.isAged(40...130) || $0.isSmoker || $0.has(.artery, .diabetes))
    },
    Asked(
      sign: .flag(.footRestPain), parts: [foot, belowKnee, leg], ages: [39, 40, 41],
      asksSmoker: true, conditions: [.artery, .diabetes]
    ) {
      $0.isAt(foot) || $0.isAt(belowKnee) && $0.isAged(40...130) || $0.has(.artery, .diabetes)
        || $0.isSmoker && $0.isAt(leg)
    },
    Asked(sign: .flag(.hipBlock), parts: [hip, buttock, thigh, [.lowerAbdomen], knees]) {
      $0.isAt(hip + buttock + thigh + [.lowerAbdomen] + knees)
    },
    compartment(.compartmentMuscle), compartment(.compartmentUrine),
    Asked(sign: .flag(.pop), parts: [leg, buttock, hip]) { $0.isAt(leg + buttock + hip) },
    Asked(
      sign: .flag(.suddenSpine), parts: [back], ages: [54, 55, 56], days: [89, 90, 90.5, 91],
      conditions: [.osteoporosis], flags: [.steroidOsteoporosis]
    ) {
      $0.isAt(back) && $0.isSince(0...90)
        && ($0.isAged(55...130) || $0.has(.osteoporosis) || !$0.flags.isEmpty)
    },
    Asked(
      sign: .item(.generalEmergencyBreathPain), parts: [[.upperLumbar, .lowerLumbar, .flank]]
    ) { $0.isAt([.upperLumbar, .lowerLumbar, .flank]) },
    Asked(sign: .item(.aneurysmLump), parts: [back, belly, hip, buttock], ages: [49, 50, 51]) {
      $0.isAt(back + belly + hip + buttock) && $0.isAged(50...130)
    },
    Asked(sign: .flag(.kidney), parts: [back, belly, hip, [.thighInnerUpper]]) {
      $0.isAt(back + belly + hip + [.thighInnerUpper])
    },
    Asked(sign: .flag(.lowBelly), parts: [lowBelly]) { $0.isAt(lowBelly) },
    Asked(sign: .flag(.groinLump), parts: [belly, hip, [.thighInnerUpper]]) {
      $0.isAt(belly + hip + [.thighInnerUpper])
    },
    Asked(sign: .flag(.stressBone), parts: [buttock, hip, thigh, foot, stressBones]) {
      $0.isAt(buttock + hip + thigh + foot + stressBones)
    },
    Asked(sign: .condition(.nerveSigns), parts: [back, buttock, hip, leg]) {
      $0.isAt(back + buttock + hip + leg)
    },
    Asked(sign: .flag(.hipBoneRisk), parts: [frontOfHip]) { $0.isAt(frontOfHip) },
  ]

  private static let fromPerson: [Asked] = [
    Asked(sign: .item(.traumaHard), parts: [], ages: [63, 64, 65]) { $0.isAged(0...64) },
    Asked(
      sign: .item(.traumaSmall), parts: [], ages: [64, 65, 66], conditions: [.osteoporosis],
      flags: [.steroidOsteoporosis]
    ) { $0.isAged(65...130) || $0.has(.osteoporosis) || !$0.flags.isEmpty },
    Asked(sign: .flag(.nightGrowing), parts: [], days: [6, 6.5, 7, 8]) { $0.isSince(7...9999) },
    Asked(sign: .flag(.notImproving), parts: [], days: [13, 13.5, 14, 15]) {
      $0.isSince(14...9999)
    },
    Asked(
      sign: .flag(.inflammatory), parts: [back, buttock, hip], ages: [44, 45, 46, 55, 56],
      days: [83, 84, 85, 364, 365, 366, 3650]
    ) { known in
      let onset = known.age.flatMap { age in known.days.map { Double(age) - $0 / 365 } }
      return known.isAt(back + buttock + hip) && known.isSince(84...99999)
        && (onset.map { $0 <= 45 } ?? true)
    },
    Asked(sign: .flag(.polymyalgia), parts: [], ages: [49, 50, 51]) { $0.isAged(50...130) },
    Asked(sign: .flag(.nerveLasting), parts: [], conditions: [.nerveSigns]) {
      $0.has(.nerveSigns)
    },
    Asked(sign: .flag(.thinnerBleed), parts: [], conditions: [.anticoagulant]) {
      $0.has(.anticoagulant)
    },
    Asked(
      sign: .flag(.woundAfterOp), parts: [],
      conditions: [.operatedPlace, .surgery, .hipReplacement]
    ) { !$0.conditions.isEmpty },
    Asked(sign: .condition(.pregnancy), parts: [], ages: [59, 60, 61], isOfSex: true) {
      !$0.isMale && $0.isAged(0...60)
    },
    Asked(sign: .condition(.childConsent), parts: [], ages: [16, 17, 18]) { $0.isAged(0...17) },
  ]

  private static let beforePress: [Asked] = [
    Asked(sign: .condition(.varicose), parts: [leg]) { $0.isAt(leg) },
    Asked(sign: .condition(.lymphoedema), parts: [leg]) { $0.isAt(leg) },
    Asked(sign: .condition(.diabetes), parts: [belowKnee]) { $0.isAt(belowKnee) },
    Asked(sign: .condition(.artery), parts: [leg, buttock, belly, hip, back]) {
      $0.isAt(leg + buttock + belly + hip + back)
    },
    Asked(sign: .condition(.abdominal), parts: [belly, [.flank]]) { $0.isAt(belly + [.flank]) },
    Asked(sign: .condition(.kidney), parts: [belly, waist]) { $0.isAt(belly + waist) },
    Asked(sign: .condition(.ulcerStent), parts: [belly, back]) { $0.isAt(belly + back) },
  ]

  private static let clotRisks: [ContraindicationID] = [.pregnancy, .pastClot, .surgery, .cancer]
  private static let knees: [RegionID] = [.kneeFront, .kneeInner]
  private static let lowBelly: [RegionID] = [
    .lowerAbdomen, .groin, .pelvicFloor, .frontHip, .flank,
  ]
  private static let stressBones: [RegionID] = [.shin, .kneeFront, .legOuter, .calfLower]
  private static let frontOfHip: [RegionID] = [
    .groin, .frontHip, .thighFrontUpper, .thighInnerUpper,
  ]
  private static let waist: [RegionID] = [.flank, .upperLumbar, .iliacCrest]

  /// One calf, or the inner thigh, that is not the lower end of a pain of back or buttock.
  private static func clotRisk(_ item: SafetyItemID) -> Asked {
    Asked(
      sign: .item(item), parts: [calf, back, buttock, innerThigh, leg, [.groin]],
      conditions: [.pregnancy]
    ) { known in
      let isWorst = known.areas.contains {
        calf.contains($0.region) && (known.worst.isEmpty || known.worst.contains($0))
      }
      let isFarFromBack = known.areas.isEmpty || !known.isDrawn(back + buttock)
      return known.isPressed(calf) || known.areas.isEmpty
        || isWorst && !known.isBothSides(calf)
        || known.isAt(calf) && isFarFromBack && !known.isBothSides(calf)
        || known.isAt(innerThigh) && isFarFromBack && !known.isBothSides(innerThigh)
        || known.has(.pregnancy) && known.isAt(leg + [.groin])
          && !known.isBothSides(leg + [.groin])
    }
  }

  private static func compartment(_ item: SafetyItemID) -> Asked {
    Asked(
      sign: .item(item), parts: [leg, buttock, [.upperLumbar, .lowerLumbar]], ages: [64, 65],
      days: [6, 7, 7.5, 8], flags: [.newMedicine]
    ) {
      $0.isAt(leg + buttock)
        || $0.isAt([.upperLumbar, .lowerLumbar]) && $0.isSince(0...7) && $0.isAged(0...64)
        || !$0.flags.isEmpty
    }
  }
}
