public import Anatomy
public import CivilTime

/// What a person says of a day beside its pain. Everything may be left out.
///
/// - Source: outcomes.measures: nprs (worst in 24 hours), psfs (one thing of one's own, after
///   Stratford et al. 1995), pgic (change, in plain words)
public struct DayNote: Hashable, Sendable {
  public let day: Day
  /// The worst pain of the last 24 hours.
  public var worst: PainScore?
  /// How well the one thing goes: 0 not at all, 10 as before.
  public var ability: PainScore?
  public var sleep: Sleep?
  /// Since the episode began.
  public var change: Change?
  public var note: String?

  public init(
    day: Day, worst: PainScore? = nil, ability: PainScore? = nil, sleep: Sleep? = nil,
    change: Change? = nil, note: String? = nil
  ) {
    self.day = day
    self.worst = worst
    self.ability = ability
    self.sleep = sleep
    self.change = change
    self.note = note
  }

  public var isEmpty: Bool { self == DayNote(day: day) }

  /// How the pain let one sleep. Raw values are stored: they are never changed or reused.
  public enum Sleep: String, CaseIterable, Hashable, Sendable {
    case well = "well"
    case woken = "woken"
    case hardly = "hardly"

    public var plain: String {
      switch self {
      case .well: "Slept well"
      case .woken: "Woken by the pain"
      case .hardly: "Hardly slept"
      }
    }
  }

  /// One word on change. Raw values are stored: they are never changed or reused.
  public enum Change: String, CaseIterable, Hashable, Sendable {
    case veryMuchBetter = "very-much-better"
    case muchBetter = "much-better"
    case slightlyBetter = "slightly-better"
    case same = "same"
    case slightlyWorse = "slightly-worse"
    case muchWorse = "much-worse"
    case veryMuchWorse = "very-much-worse"

    public var plain: String {
      switch self {
      case .veryMuchBetter: "Very much better"
      case .muchBetter: "Much better"
      case .slightlyBetter: "A little better"
      case .same: "No change"
      case .slightlyWorse: "A little worse"
      case .muchWorse: "Much worse"
      case .veryMuchWorse: "Very much worse"
      }
    }
  }
}
