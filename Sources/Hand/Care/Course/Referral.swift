public import Evidence
public import Safety

/// Whom to see, why there, and what to ask. Where to find one is left to the person.
public struct Referral: Hashable, Sendable {
  /// Who fits, the first first.
  public let to: [Professional]
  /// To whom these may send on.
  public let thenTo: [Professional]
  public let why: Statement
  /// Questions to take along.
  public let ask: [Statement]

  /// "See a physiotherapist or a doctor."
  public var whom: String { "See " + Referral.list(to) + "." }

  /// "They may send you to a chiropractor or a licensed massage therapist."; nil where nobody fits.
  public var onward: String? {
    thenTo.isEmpty ? nil : "They may send you on to " + Referral.list(thenTo) + "."
  }

  private static func list(_ people: [Professional]) -> String {
    people.map { $0.plain }.joined(separator: " or ")
  }
}

extension FollowUpRule {
  /// Whom the rule sends to; nil where a person can go on alone.
  public var referral: Referral? {
    switch self {
    case .safety:
      Referral(
        to: [.doctor], thenTo: [],
        why: Statement(
          "What you answered needs somebody who can examine you and order tests.", .ours,
          [.clinicalConvention]),
        ask: [
          Statement("What could be behind this sign?", .ours, [.clinicalConvention]),
          Statement("What must not wait?", .ours, [.clinicalConvention]),
        ])
    case .worse:
      Referral(
        to: [.doctor, .physiotherapist], thenTo: [],
        why: Statement(
          "Pain that grows, or that is new in a leg, needs to be looked at before more pressing.",
          .ours, [.salaffi2004, .n2016]),
        ask: [
          Statement("Is a nerve involved?", .ours, [.clinicalConvention]),
          Statement("What should I leave alone for now?", .ours, [.clinicalConvention]),
        ])
    case .noBetter:
      Referral(
        to: [.physiotherapist, .doctor], thenTo: [.chiropractor, .massageTherapist],
        why: Statement(
          "Two weeks is long enough to see a change. Another cause, or another way, may fit better.",
          .ours, [.salaffi2004, .n2016]),
        ask: [
          Statement("Does something else explain this pain?", .ours, [.clinicalConvention]),
          Statement("Which exercises fit me?", .ours, [.haydenExercise2023]),
        ])
    case .sixWeeks:
      Referral(
        to: [.doctor, .physiotherapist], thenTo: [.chiropractor, .massageTherapist],
        why: Statement(
          "From six weeks on, pain often gets better more slowly.", .ours, [.wallwork2024]),
        ask: [
          Statement("Should somebody look at it, or take a scan?", .ours, [.clinicalConvention]),
          Statement("Which exercises fit me?", .ours, [.haydenExercise2023]),
        ])
    case .twelveWeeks:
      Referral(
        to: [.doctor, .physiotherapist], thenTo: [.chiropractor, .massageTherapist],
        why: Statement(
          "Pain that stays this long gets better with a plan: exercise and good advice.", .ours,
          [.wallwork2024, .haydenExercise2023]),
        ask: [
          Statement("What is a plan for the next three months?", .ours, [.haydenExercise2023]),
          Statement("How do I tell that it helps?", .ours, [.salaffi2004]),
        ])
    case .better, .gone, .week: nil
    }
  }
}
