public import Anatomy

/// One way in which a sign comes into question: all that it names must hold. A rule is a list of
/// them, of which one is enough.
///
/// - Source: safety.json, meta, when_fields
public struct When: Hashable, Sendable {
  /// Drawn, or of the point to be pressed: any of them.
  public let regions: Regions?
  /// None of them drawn.
  public let notRegions: Regions?
  /// Marked as the worst place: any of them.
  public let worst: Regions?
  /// Of the point to be pressed alone: any of them.
  public let press: Regions?
  /// What is drawn of `worst`, or of `regions`, is on one side only.
  public let onOneSide: Bool
  /// Years.
  public let ageFrom: Int?
  public let ageTo: Int?
  public let notMale: Bool
  /// Since the pain began.
  public let daysFrom: Int?
  public let daysTo: Int?
  /// Years, when the pain began.
  public let onsetAgeTo: Int?
  /// A yes to any of them.
  public var conditions: [ContraindicationID] { listedConditions ?? [] }
  private let listedConditions: [ContraindicationID]?
  /// A yes to any of them.
  public var flags: [RedFlagID] { listedFlags ?? [] }
  private let listedFlags: [RedFlagID]?
  /// Any of them told in the questions.
  public var answers: [ToldElsewhere] { listedAnswers ?? [] }
  private let listedAnswers: [ToldElsewhere]?

  @inline(__always)
  public init(
    regions: Regions? = nil, notRegions: Regions? = nil, worst: Regions? = nil,
    press: Regions? = nil, onOneSide: Bool = false, ageFrom: Int? = nil, ageTo: Int? = nil,
    notMale: Bool = false, daysFrom: Int? = nil, daysTo: Int? = nil, onsetAgeTo: Int? = nil,
    conditions: [ContraindicationID]? = nil, flags: [RedFlagID]? = nil,
    answers: [ToldElsewhere]? = nil
  ) {
    self.regions = regions
    self.notRegions = notRegions
    self.worst = worst
    self.press = press
    self.onOneSide = onOneSide
    self.ageFrom = ageFrom
    self.ageTo = ageTo
    self.notMale = notMale
    self.daysFrom = daysFrom
    self.daysTo = daysTo
    self.onsetAgeTo = onsetAgeTo
    listedConditions = conditions
    listedFlags = flags
    listedAnswers = answers
  }
}

/// An answer among the questions of the atlas that opens safety questions.
public enum ToldElsewhere: String, CaseIterable, Hashable, Sendable {
  /// A yes to the question of this id.
  case smokerOrArteryDisease = "smoker-or-artery-disease"
}
