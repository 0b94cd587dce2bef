public import CivilTime

/// What is inside an export, before anything is imported.
public struct HealthInventory: Sendable {
  public let kinds: [Kind]
  /// Names of the sources, in the order in which their samples count.
  public let sources: [String]
  /// Sums by kind, source and day.
  public let cells: Int
  /// All steps of all sources added up: not what was walked, but what was written.
  public let writtenSteps: Double

  /// One kind of record or workout.
  public struct Kind: Hashable, Sendable {
    /// The name that Apple Health gives it.
    public let type: String
    /// What it becomes; nil where it is not kept.
    public let series: HealthSeries?
    public let count: Int
    public let first: Day?
    public let last: Day?
  }
}
