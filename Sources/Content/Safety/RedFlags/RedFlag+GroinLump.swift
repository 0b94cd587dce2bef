import Anatomy
import Evidence

extension RedFlag {
  /// - Source: borders-hernia, devon-hernia
  @inline(__always) static var groinLump: RedFlag {
    RedFlag(
      id: .groinLump,
      short: "A groin or belly lump that comes and goes",
      ask: """
        Is there a lump in the groin or belly that comes out when you stand or cough, and slips \
        back?
        """,
      stage: .afterDrawing,
      when: [When(regions: [.belly, .hip, .of(.thighInnerUpper)])],
      action: .withinDays,
      selfMassage: .avoidArea,
      reason: "It may be a hernia.",
      followUps: [
        FollowUp(
          """
          Is it now hard or sore, or does it no longer slip back? Are you being sick, or is no \
          stool or wind passing?
          """, raisesTo: .emergency)
      ],
      listed: [.no, .notSure, .yes, .yesEmergency],
      standing: .verified,
      sources: [.bordersHernia, .devonHernia])
  }
}
