public import Anatomy
public import Care
public import CivilTime
public import Findings
public import Safety

/// One stretch of pain, from its start in the journal to its end.
public struct Episode: Hashable, Sendable {
  /// The id of the entry that started it.
  public let id: String
  public let person: PersonKey
  public let began: Instant
  public let beganOn: Day
  /// Nil while it is open.
  public private(set) var ended: Instant?
  /// All that is known, as told last; `days` counts up to the day on which it was told.
  public private(set) var findings: Findings
  /// The day on which it was told when the pain began.
  public private(set) var daysToldOn: Day?
  /// Every number for the pain of a moment, in order.
  public private(set) var pains: [PainNote] = []
  /// Every spot that was worked on, in order.
  public private(set) var sessions: [SessionNote] = []
  /// One a day, by day; the last of a day counts.
  public private(set) var checkIns: [CheckIn] = []
  /// When a red flag was last answered, and on which day; nil where none was.
  public private(set) var safetyAnsweredAt: Instant?
  public private(set) var safetyAnsweredOn: Day?

  /// Begins with the entry, usually the one that started it.
  init(_ id: String, _ entry: Entry, _ person: Person) {
    self.id = id
    self.person = entry.person
    began = entry.at
    beganOn = entry.day
    findings = Findings(person: person)
  }

  /// The answers to the red flags.
  public var safety: [RedFlagID: SafetyAnswer] { findings.safety }

  public var conditions: Set<ContraindicationID> { findings.conditions }

  /// What is known, with the days since the pain began counted up to today.
  public func findings(on today: Day) -> Findings {
    var current = findings
    if let days = findings.days, let told = daysToldOn {
      current.days = days + Double(max(0, today.days(since: told)))
    }
    return current
  }

  mutating func describe(_ person: Person) { findings.person = person }

  mutating func end(_ entry: Entry) { ended = entry.at }

  mutating func add(_ entry: Entry, _ what: Happening) {
    switch what {
    case .safetyAnswered(let flag, let answer):
      findings.safety[flag] = answer
      safetyAnsweredAt = entry.at
      safetyAnsweredOn = entry.day
    case .conditionAnswered(let condition, let holds):
      if holds {
        findings.conditions.insert(condition)
      } else {
        findings.conditions.remove(condition)
      }
    case .drawingChanged(let drawing): findings.drawing = drawing
    case .painRated(let score): pains.append(PainNote(at: entry.at, day: entry.day, score: score))
    case .began(let daysAgo):
      findings.days = daysAgo
      daysToldOn = daysAgo.map { _ in entry.day }
    case .questionAnswered(let question, let answers):
      findings.answers.removeAll { $0.question == question }
      if !answers.isEmpty { findings.answers.append(Answered(question, answers)) }
    case .pressed(let point, let side, let felt):
      findings.presses.removeAll { $0.point == point && $0.side == side }
      if let felt { findings.presses.append(Press(point, side, felt)) }
    case .released(let released):
      sessions.append(
        SessionNote(id: entry.id, at: entry.at, day: entry.day, released: released))
    case .checkedIn(let checkIn): keep(checkIn)
    case .episodeStarted, .episodeEnded, .personNamed, .personChosen, .personErased, .ageGiven,
      .sexGiven, .settingChanged, .habit, .withdrawn, .ofLaterVersion:
      break
    }
  }

  /// The last numbers of a day count, and everything that was noticed on it: only a correction
  /// takes that back.
  private mutating func keep(_ checkIn: CheckIn) {
    guard let place = checkIns.firstIndex(where: { $0.day >= checkIn.day }) else {
      checkIns.append(checkIn)
      return
    }
    if checkIns[place].day == checkIn.day {
      checkIns[place] = CheckIn(
        day: checkIn.day, pain: checkIn.pain, soreness: checkIn.soreness,
        effects: checkIns[place].effects.union(checkIn.effects))
    } else {
      checkIns.insert(checkIn, at: place)
    }
  }
}

/// A number for the pain of a moment.
public struct PainNote: Hashable, Sendable {
  public let at: Instant
  public let day: Day
  public let score: PainScore
}

/// A spot that was worked on, and when.
public struct SessionNote: Hashable, Sendable {
  /// The id of the entry.
  public let id: String
  public let at: Instant
  public let day: Day
  public let released: Released
}
