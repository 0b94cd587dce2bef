public import Evidence

/// Red flags asked together, so that a well person passes a group with one tap.
public struct RedFlagGroup: Hashable, Sendable {
  public let id: GroupID
  /// The heading on screen.
  public let title: Wording
  /// The flags in the order asked.
  public let flags: [RedFlagID]

  public enum GroupID: String, CaseIterable, Hashable, Sendable {
    case rightNow = "right-now"
    case nerves = "nerves"
    case infection = "infection"
    case injury = "injury"
    case circulation = "circulation"
    case background = "background"
  }

  /// The groups in the order asked: what is most dangerous comes first. Every flag is in one group.
  public static let all: [RedFlagGroup] = [
    RedFlagGroup(
      id: .rightNow, title: "Sudden illness, chest and belly",
      flags: [
        .generalEmergency, .aneurysm, .groinOrgan, .earlyPregnancy, .bleedPregnancy, .kidney,
        .lowBelly, .groinLump,
      ]),
    RedFlagGroup(
      id: .nerves, title: "Legs, bladder and bowel",
      flags: [.cauda, .weakBoth, .footDrop, .nerveLasting]),
    RedFlagGroup(
      id: .circulation, title: "Blood and circulation",
      flags: [.coldLeg, .dvt, .calfClot, .footRestPain, .walkLeg, .thinnerBleed]),
    RedFlagGroup(
      id: .infection, title: "Fever and skin",
      flags: [.septicJoint, .spreadingSkin, .fever, .infectionRisk, .rash, .woundAfterOp]),
    RedFlagGroup(
      id: .injury, title: "Injury and bones",
      flags: [
        .compartment, .trauma, .hipBlock, .pop, .stressBone, .suddenSpine,
        .steroidOsteoporosis, .hipBoneRisk,
      ]),
    RedFlagGroup(
      id: .background, title: "You, and how it has gone",
      flags: [
        .cancerHistory, .weightLoss, .nightGrowing, .growingLump, .inflammatory, .polymyalgia,
        .newMedicine, .child, .notImproving,
      ]),
  ]
}
