public import Anatomy

/// What decides which safety questions come up: where it hurts, who it is, since when, and what is
/// about to be pressed. What is not known opens questions and never closes one.
public struct SafetyFacts: Hashable, Sendable {
  public var areas: [Area]
  public var worst: Set<Area>
  /// The point that is about to be pressed; nil where none is.
  public var point: PointToPress?
  /// Whole years.
  public var age: Int?
  /// True only where the person said so.
  public var isMale: Bool
  /// Since the pain began.
  public var days: Double?
  public var told: Set<ToldElsewhere>

  public init(
    areas: [Area] = [], worst: Set<Area> = [], point: PointToPress? = nil, age: Int? = nil,
    isMale: Bool = false, days: Double? = nil, told: Set<ToldElsewhere> = []
  ) {
    self.areas = areas
    self.worst = worst
    self.point = point
    self.age = age
    self.isMale = isMale
    self.days = days
    self.told = told
  }

  /// Where a point lies, and where its pain is felt.
  public struct PointToPress: Hashable, Sendable {
    public var own: Regions
    /// The essential part of its referral.
    public var refers: Regions

    public init(own: Regions, refers: Regions) {
      self.own = own
      self.refers = refers
    }
  }
}
