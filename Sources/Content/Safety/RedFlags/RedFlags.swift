import Evidence

extension RedFlag {
  /// The red flag with an id.
  public static func of(_ id: RedFlagID) -> RedFlag { catalogue.of(id) }

  /// Every red flag, in the order of the ids.
  public static var all: [RedFlag] { catalogue.entries }

  private static let catalogue = Catalogue<RedFlagID, RedFlag>([
    generalEmergency, cauda, weakBoth, footDrop, nerveLasting, trauma, steroidOsteoporosis,
    suddenSpine, cancerHistory, weightLoss, nightGrowing, growingLump, fever, spreadingSkin,
    infectionRisk, septicJoint, aneurysm, dvt, calfClot, coldLeg, footRestPain, walkLeg, kidney,
    groinOrgan, groinLump, earlyPregnancy, lowBelly, rash, stressBone, hipBlock, woundAfterOp,
    hipBoneRisk, compartment, pop, thinnerBleed, inflammatory, polymyalgia, newMedicine,
    bleedPregnancy, child, notImproving,
  ])
}
