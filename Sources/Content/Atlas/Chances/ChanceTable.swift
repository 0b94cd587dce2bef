public import Anatomy
public import Safety

/// Dense knowledge of one cause as chances: how people who have it answer every question, tick every
/// red flag and draw every area, since when, and how common it is.
///
/// From three estimates made blind of one another and of every case, joined as the mean of their log
/// odds (estimates.json); a ratio after an "x" is a study's, and stands first. No patient data; no
/// clinician has checked it. Chances are percentages; "~" and "~~" mark where the panel lay apart.
/// What is not listed equals the background (for areas: hardly ever drawn).
///
/// - Answers: a line a question: `sitting-worse 68` is the share of "yes"; else each answer with its
///   share. Questions and answers stand in the order of their ids.
public struct ChanceTable: Sendable {
  /// Nil for the background.
  public let cause: Subject?
  /// Of 1000 people with such pain, in how many it is one of the main sources.
  public let of1000: Double
  /// Percentage of those whose pain is on one side only.
  public let oneSided: Double
  /// Percentages of those whose pain began in each of the times of `Began`.
  public let began: [Double]
  let answers: StaticString
  let flags: StaticString
  let areas: StaticString
  public let points: [PointChances]

  public enum Subject: Hashable, Sendable {
    case muscle(MuscleID)
    case mimic(MimicID)
  }

  /// The background.
  @inline(__always)
  init(answers: StaticString, flags: StaticString) {
    cause = nil
    of1000 = 1000
    oneSided = 0
    began = []
    self.answers = answers
    self.flags = flags
    areas = ""
    points = []
  }

  @inline(__always)
  init(
    _ cause: Subject, of1000: Double, oneSided: Double, began: [Double], answers: StaticString,
    flags: StaticString, areas: StaticString = "", points: [PointChances] = []
  ) {
    self.cause = cause
    self.of1000 = of1000
    self.oneSided = oneSided
    self.began = began
    self.answers = answers
    self.flags = flags
    self.areas = areas
    self.points = points
  }

  /// The times of `began`: a person is asked when it began.
  public enum Began: CaseIterable, Hashable, Sendable {
    case underTwoDays, daysTwoToSeven, weeksOneToSix, weeksSixToHalfAYear, overHalfAYear

    /// - Parameter days: days since the pain began.
    public init(days: Double) {
      switch days {
      case ..<2: self = .underTwoDays
      case ..<7: self = .daysTwoToSeven
      case ..<42: self = .weeksOneToSix
      case ..<182: self = .weeksSixToHalfAYear
      default: self = .overHalfAYear
      }
    }
  }
}

/// Where pain from one point of a muscle is drawn.
public struct PointChances: Sendable {
  public let point: PointID
  /// Percentage of this point among the points of its muscle.
  public let share: Double
  let areas: StaticString

  @inline(__always)
  init(_ point: PointID, share: Double, areas: StaticString) {
    self.point = point
    self.share = share
    self.areas = areas
  }
}
