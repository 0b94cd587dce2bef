public import Evidence
public import Safety

/// What a person may do for another cause than trigger points, and when to see somebody.
///
/// Warning signs come first: while one stands, none of it is shown.
public struct SelfCare: Hashable, Sendable {
  public let id: SelfCareID
  public let inShort: Wording
  public var changeNow: [Statement] { listedChangeNow ?? [] }
  private let listedChangeNow: [Statement]?
  public var keepDoing: [Statement] { listedKeepDoing ?? [] }
  private let listedKeepDoing: [Statement]?
  public var sleep: [Statement] { listedSleep ?? [] }
  private let listedSleep: [Statement]?
  public var exercises: [Prescription] { listedExercises ?? [] }
  private let listedExercises: [Prescription]?
  /// How much pain an exercise may bring here.
  public let painRule: Wording
  public let goUp: Wording
  public var heatAndCold: [Statement] { listedHeatAndCold ?? [] }
  private let listedHeatAndCold: [Statement]?
  public var tablets: [Statement] { listedTablets ?? [] }
  private let listedTablets: [Statement]?
  /// What to expect, in weeks.
  public var course: [Statement] { listedCourse ?? [] }
  private let listedCourse: [Statement]?
  /// Days without a fall of 2 points or 30 % after which to see somebody. Pressing has its own,
  /// earlier rule; the earlier one wins.
  public let notHelpingAfter: Int
  public let notHelping: Wording
  public var whomToSee: [Statement] { listedWhomToSee ?? [] }
  private let listedWhomToSee: [Statement]?
  public let pressing: Pressing
  public var never: [Statement] { listedNever ?? [] }
  private let listedNever: [Statement]?
  /// Red flags that are asked before this is shown.
  public var seeFirst: [RedFlagID] { listedSeeFirst ?? [] }
  private let listedSeeFirst: [RedFlagID]?

  @inline(__always)
  public init(
    id: SelfCareID, inShort: Wording, changeNow: [Statement]? = nil,
    keepDoing: [Statement]? = nil, sleep: [Statement]? = nil, exercises: [Prescription]? = nil,
    painRule: Wording, goUp: Wording, heatAndCold: [Statement]? = nil,
    tablets: [Statement]? = nil, course: [Statement]? = nil, notHelpingAfter: Int,
    notHelping: Wording, whomToSee: [Statement]? = nil, pressing: Pressing,
    never: [Statement]? = nil, seeFirst: [RedFlagID]? = nil
  ) {
    self.id = id
    self.inShort = inShort
    listedChangeNow = changeNow
    listedKeepDoing = keepDoing
    listedSleep = sleep
    listedExercises = exercises
    self.painRule = painRule
    self.goUp = goUp
    listedHeatAndCold = heatAndCold
    listedTablets = tablets
    listedCourse = course
    self.notHelpingAfter = notHelpingAfter
    self.notHelping = notHelping
    listedWhomToSee = whomToSee
    self.pressing = pressing
    listedNever = never
    listedSeeFirst = seeFirst
  }

  /// Whether pressing fits this cause, and where.
  public struct Pressing: Hashable, Sendable {
    public let allowed: SelfMassage
    public var here: [Wording] { listedHere ?? [] }
    private let listedHere: [Wording]?
    public var notHere: [Wording] { listedNotHere ?? [] }
    private let listedNotHere: [Wording]?
    public var statements: [Statement] { listedStatements ?? [] }
    private let listedStatements: [Statement]?

    @inline(__always)
    public init(
      allowed: SelfMassage, here: [Wording]? = nil, notHere: [Wording]? = nil,
      statements: [Statement]? = nil
    ) {
      self.allowed = allowed
      listedHere = here
      listedNotHere = notHere
      listedStatements = statements
    }
  }
}
