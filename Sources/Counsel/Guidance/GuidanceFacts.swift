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
  /// The findings of the open episode. A warning sign that was answered today in another episode, or
  /// in one that is still open, counts too, until it is answered in this one afterwards: starting
  /// anew, and turning to another pain, take nothing back.
  fileprivate func known(on day: Day) -> Findings {
    var known = episode?.findings(on: day) ?? Findings(person: described)
    for other in episodes
    where other.id != episode?.id && (other.safetyAnsweredOn == day || other.ended == nil) {
      for (flag, answer) in other.safety where answer != .no {
        if let own = known.safety[flag], !isOutdated(own, by: other, flag, answer) { continue }
        known.safety[flag] = answer
        known.clarified.pressing[flag] = other.findings.clarified.pressing[flag]
      }
    }
    return known
  }

  /// True where another open pain was given a graver answer later than this one.
  private func isOutdated(
    _ own: SafetyAnswer, by other: Episode, _ flag: RedFlagID, _ answer: SafetyAnswer
  ) -> Bool {
    guard other.ended == nil, let later = other.flagsAnsweredAt[flag] else { return false }
    if let mine = episode?.flagsAnsweredAt[flag], mine >= later { return false }
    let sign = RedFlag.of(flag)
    return own == .no || sign.advice(for: answer).level > sign.advice(for: own).level
  }

  private var described: Person { people.first { $0.key == person }?.described ?? Person() }

  /// How the open episode has gone, for the rules.
  fileprivate func course(on day: Day) -> Course? {
    guard let episode else { return nil }
    let findings = episode.findings(on: day)
    return episode.course(
      on: day, safety: findings.ownSafety.advice(knowing: findings.safetyFacts))
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
