public import Care
public import CivilTime
public import Findings
public import Journal
public import Safety

/// What counts of a diary on a day.
public struct GuidanceFacts: Hashable, Sendable {
  public let day: Day
  /// All that is known of the open episode, with what was answered earlier today in another one.
  public let known: Findings
  /// What was told beside the diary.
  public let told: Findings?
  /// How the open episode has gone; nil before anything was said of the pain.
  public let course: Course?
  /// What was noticed after pressing and still counts, in all episodes.
  public let effects: [AfterEffect]
  /// What went wrong in sessions and asks for more than leaving a place alone.
  public let signs: [StopSign]

  public init(_ diary: Diary, on day: Day, told: Findings? = nil) {
    self.day = day
    self.told = told
    known = diary.known(on: day)
    course = diary.course(on: day)
    effects = diary.episodes.flatMap { $0.checkIns }.effects(on: day)
    signs = diary.heavySigns(on: day)
  }
}

extension Diary {
  /// The findings of the open episode. A warning sign that was answered today in another episode
  /// counts too, until it is answered in this one: starting anew takes nothing back.
  fileprivate func known(on day: Day) -> Findings {
    var known = episode?.findings(on: day) ?? Findings(person: described)
    for other in episodes where other.id != episode?.id && other.safetyAnsweredOn == day {
      for (flag, answer) in other.safety where known.safety[flag] == nil && answer != .no {
        known.safety[flag] = answer
      }
    }
    return known
  }

  private var described: Person { people.first { $0.key == person }?.described ?? Person() }

  /// How the open episode has gone, for the rules.
  fileprivate func course(on day: Day) -> Course? {
    guard let episode, let start = episode.pains.first?.score else { return nil }
    let told = episode.findings(on: day).days
    return Course(
      start: start, began: told.map { day.advanced(by: -Int($0)) },
      careBegan: episode.sessions.first?.day ?? episode.beganOn,
      careDays: Set(episode.sessions.map { $0.day }), checkIns: episode.checkIns,
      safety: SafetyAnswers(flags: episode.safety, conditions: episode.conditions).advice)
  }

  fileprivate func heavySigns(on day: Day) -> [StopSign] {
    let felt = sessions.flatMap { note in
      note.released.adverse.filter {
        $0.advice.selfMassage == .no && $0.counts(daysAfter: day.days(since: note.day))
      }
    }
    return StopSign.allCases.filter { felt.contains($0) }
  }
}
