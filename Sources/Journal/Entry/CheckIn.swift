public import Anatomy
public import Time

/// How a day was, in a few taps.
public struct CheckIn: Hashable, Sendable {
  public var day: Day
  public var pain: PainScore
  /// Soreness at the places that were pressed.
  public var soreness: PainScore?
  /// New signs since the last time, by the words that the app offers.
  public var symptoms: [String]
  /// Compared with the start, as the person says it.
  public var change: Change?

  public init(
    day: Day, pain: PainScore, soreness: PainScore? = nil, symptoms: [String] = [],
    change: Change? = nil
  ) {
    self.day = day
    self.pain = pain
    self.soreness = soreness
    self.symptoms = symptoms
    self.change = change
  }

  /// The person's own impression of change, the best first.
  ///
  /// Raw values are stored: they are never changed or reused.
  public enum Change: String, CaseIterable, Hashable, Sendable {
    case veryMuchBetter = "very-much-better"
    case muchBetter = "much-better"
    case slightlyBetter = "slightly-better"
    case noChange = "no-change"
    case slightlyWorse = "slightly-worse"
    case muchWorse = "much-worse"
    case veryMuchWorse = "very-much-worse"
  }
}
