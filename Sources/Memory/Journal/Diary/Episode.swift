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
  /// What was said about safety, sign by sign.
  public private(set) var record = SafetyRecord()
  private var isSettled = true
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
  /// What else was said of each day, one a day, in the order told.
  public private(set) var dayNotes: [DayNote] = []
  /// Every drawing with its day, in order.
  public private(set) var drawings: [DrawingNote] = []
  /// The one thing that the pain hinders, in the person's own words.
  public private(set) var hindered: String?
  /// What the person wants to ask a clinician.
  public private(set) var question: String?
  /// True where a professional looks after it.
  public private(set) var isUnderCare = false
  /// When each red flag was last answered.
  public private(set) var flagsAnsweredAt: [RedFlagID: Instant] = [:]
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

  mutating func describe(_ person: Person) {
    findings.person = person
    isSettled = false
  }

  /// Reads the safety answers anew: what they count as hangs on the age and on what else was told.
  mutating func settle() {
    guard !isSettled else { return }
    isSettled = true
    let answers = record.answers(knowing: findings.safetyFacts)
    findings.safety = answers.flags
    findings.conditions = answers.conditions
    findings.clarified = answers.clarified
  }

  mutating func end(_ entry: Entry) { ended = entry.at }

  mutating func add(_ entry: Entry, _ what: Happening) {
    switch what {
    case .signAnswered(let sign, let said, let isAgain):
      if isAgain, case .item(let item) = sign {
        record.answerAgain(item, said)
      } else {
        record.answer(sign, said)
      }
      isSettled = false
      if let flag = sign.flag {
        flagsAnsweredAt[flag] = entry.at
        safetyAnsweredAt = entry.at
        safetyAnsweredOn = entry.day
      }
    case .drawingChanged(let drawing):
      findings.drawing = drawing
      isSettled = false
      if drawings.last?.day == entry.day { drawings.removeLast() }
      drawings.append(DrawingNote(day: entry.day, drawing: drawing))
    case .painRated(let score): pains.append(PainNote(at: entry.at, day: entry.day, score: score))
    case .began(let daysAgo):
      findings.days = daysAgo
      isSettled = false
      daysToldOn = daysAgo.map { _ in entry.day }
    case .questionAnswered(let question, let answers):
      findings.answers.removeAll { $0.question == question }
      if !answers.isEmpty { findings.answers.append(Answered(question, answers)) }
      isSettled = false
    case .pressed(let point, let side, let felt):
      findings.presses.removeAll { $0.point == point && $0.side == side }
      if let felt { findings.presses.append(Press(point, side, felt)) }
    case .released(let released):
      sessions.append(
        SessionNote(id: entry.id, at: entry.at, day: entry.day, released: released))
    case .checkedIn(let checkIn): keep(checkIn)
    case .dayTold(let note):
      dayNotes.removeAll { $0.day == note.day }
      dayNotes.append(note)
    case .hinderedChosen(let text): hindered = text
    case .questionNoted(let text): question = text
    case .underCare(let holds): isUnderCare = holds
    case .episodeStarted, .episodeEnded, .episodeChosen, .personNamed, .personChosen, .personErased,
      .ageGiven, .sexGiven, .settingChanged, .habit, .withdrawn, .keptAside, .ofLaterVersion:
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

/// Where it hurt on a day.
public struct DrawingNote: Hashable, Sendable {
  public let day: Day
  public let drawing: [DrawnArea]
}

/// A spot that was worked on, and when.
public struct SessionNote: Hashable, Sendable {
  /// The id of the entry.
  public let id: String
  public let at: Instant
  public let day: Day
  public let released: Released
}
