import Evidence

extension RedFlag {
  /// The red flag with an id.
  public static func of(_ id: RedFlagID) -> RedFlag { catalogue.of(id) }

  /// Every red flag, in the order of the ids.
  public static var all: [RedFlag] { catalogue.entries }

  private static let catalogue = Catalogue<RedFlagID, RedFlag>([
    generalEmergency, cauda, weakBoth, footDrop, trauma, steroidOsteoporosis, cancerHistory,
    weightLoss, nightGrowing, growingLump, fever, spreadingSkin, infectionRisk, septicJoint,
    aneurysm, dvt, coldLeg, footRestPain, kidney, groinOrgan, earlyPregnancy, rash, stressBone,
    hipBlock, compartment, pop, thinnerBleed, inflammatory, polymyalgia, newMedicine,
    bleedPregnancy, child, notImproving,
  ])
}
