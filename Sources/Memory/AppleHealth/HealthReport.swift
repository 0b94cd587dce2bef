/// What was read, and what had to be skipped.
public struct HealthReport: Hashable, Sendable {
  /// Records on the top level; those inside a correlation are written twice and counted once.
  public internal(set) var records = 0
  public internal(set) var workouts = 0
  public internal(set) var skipped = Skipped()
  /// True where the end of the file is missing.
  public internal(set) var isTruncated = false
  /// Elements that no export known to us holds, the first few by name.
  public internal(set) var unknownElements: [String] = []
  public internal(set) var bytes: Int64 = 0

  /// How often something had to be skipped.
  public struct Skipped: Hashable, Sendable {
    /// Tags that were cut off or longer than a tag can be.
    public internal(set) var damagedTags = 0
    /// Records whose times cannot be read, or are not between 1990 and 2100.
    public internal(set) var dates = 0
    /// Amounts that are no number, or negative.
    public internal(set) var amounts = 0
    /// Amounts in a unit that we do not know.
    public internal(set) var units = 0
    /// Samples that end before they begin, or last more than a week.
    public internal(set) var lengths = 0
    /// What no room was left for.
    public internal(set) var noRoom = 0

    public var all: Int { damagedTags + dates + amounts + units + lengths + noRoom }
  }
}
