public import Evidence

/// What may have changed since the last session; the lines of today come with it. A well person says
/// no to all in seconds.
///
/// Raw values are stored: they are never changed or reused.
///
/// - Source: safety.json, screens, recheck
public enum Recheck: String, CaseIterable, Hashable, Sendable {
  case danger = "danger"
  case change = "change"

  public var ask: String {
    switch self {
    case .danger:
      "Anything from the first list: chest, breath, bladder, numb or weak legs, fever"
    case .change: "A new fall, swelling, or a new medicine"
    }
  }

  /// The sign itself, as it is named among reasons.
  public var sign: String {
    switch self {
    case .danger: "something from the first list of signs"
    case .change: "something new since the last time"
    }
  }

  /// What a yes asks for, until it was told which sign it is: nothing is pressed.
  public var advice: Advice {
    Advice(level: .selfCare, selfMassage: .no, reasons: [.recheck(self)])
  }

  /// What a yes means, in plain words.
  public var meaning: Statement {
    switch self {
    case .danger:
      Statement(
        "This can be an emergency. Do not press. Go through the first list now, or call.",
        .ours, [.girftCes2024, .nhs999])
    case .change:
      Statement(
        "Do not press before it is clear what is new. Go through the list of signs first.", .ours,
        [.bartsch2021, .nhsDvt])
    }
  }

  /// The signs that are asked next.
  public var signs: [SafetySign] {
    switch self {
    case .danger: SafetyList.gate.signs
    case .change:
      [.item(.traumaHard), .item(.traumaSmall), .flag(.dvt), .flag(.newMedicine), .flag(.pop)]
    }
  }
}
