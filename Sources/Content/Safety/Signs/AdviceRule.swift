public import Evidence

/// What asks for advice beside the red flags, the contraindications and the other causes.
///
/// Raw values are told as reasons: they are never changed or reused. All levels are ours.
public enum AdviceRule: String, CaseIterable, Hashable, Sendable {
  /// Tingling, numbness or weakness in a leg.
  case legSigns = "leg-signs"
  /// A clot in the last three months, or a tendency to clots.
  case clotTendency = "clot-tendency"
  /// Old, even if nothing else was said.
  case oldAge = "old-age"
  /// Pain for more than six weeks.
  case overSixWeeks = "over-six-weeks"

  /// Years; red flag `child` and contraindication `child-consent`: "under 18".
  public static let adultAge = 18
  /// Years; contraindication `frailty`: "over 80".
  public static let frailAge = 80
  /// Days; red flag `not-improving`: "over six weeks".
  public static let sixWeeks: Double = 42

  /// The least that the rule asks for.
  public var advice: Advice {
    switch self {
    case .legSigns: Advice(level: .withinDays, selfMassage: .avoidArea, reasons: [.rule(self)])
    case .clotTendency: Advice(level: .withinDays, selfMassage: .askFirst, reasons: [.rule(self)])
    case .oldAge: Advice(level: .selfCare, selfMassage: .lighter, reasons: [.rule(self)])
    case .overSixWeeks: Advice(level: .selfCare, selfMassage: .ok, reasons: [.rule(self)])
    }
  }

  /// Why, in plain words.
  public var why: Statement {
    switch self {
    case .legSigns:
      Statement(
        """
        You have tingling, numbness or weakness in the leg. A nerve may be involved. Let a \
        clinician look at it in the next days.
        """, .ours, [.petersen2017, .hopayian2010])
    case .clotTendency:
      Statement(
        """
        You had a blood clot not long ago, or tend to get them. Ask your clinician in the next \
        days before you press any leg muscle.
        """, .ours, [.jabr2010, .nhsDvt])
    case .oldAge:
      Statement(
        "Over 80, skin and bones bear less. Press lightly, and never alone on the floor.", .ours,
        [.clinicalConvention])
    case .overSixWeeks:
      Statement(
        """
        The pain has lasted more than six weeks. If nobody has looked at it yet, book a visit.
        """, .ours, [.wallwork2024])
    }
  }
}
