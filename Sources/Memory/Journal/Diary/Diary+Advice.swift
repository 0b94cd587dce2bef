internal import Assessment
public import Care
public import CivilTime
internal import Reasoning
public import Safety

// What all that the journal holds asks for. The app and the terminal read it here.

extension Diary {
  /// How the open episode has gone, for the rules; nil before anything was said of the pain.
  public func course(on today: Day) -> Course? {
    guard let episode, let start = episode.pains.first?.score else { return nil }
    let told = episode.findings(on: today).days
    return Course(
      start: start, began: told.map { today.advanced(by: -Int($0)) },
      careBegan: episode.sessions.first?.day ?? episode.beganOn,
      careDays: Set(episode.sessions.map { $0.day }), checkIns: episode.checkIns,
      safety: episode.safetyAdvice)
  }

  /// Whom to turn to and what pressing is left: the strictest of the safety answers, of what was
  /// told, of the course of the pain and of what went wrong in sessions.
  public func advice(on today: Day) -> Advice {
    let told = episode.map { $0.safetyAdvice.joined($0.findings(on: today).advice) } ?? .selfCare
    return advice(joinedTo: told, on: today)
  }

  /// The same, where what was told is weighed already.
  public func advice(joinedTo told: Advice, on today: Day) -> Advice {
    var joined = told
    if let course = course(on: today) { joined = joined.joined(course.followUp(on: today).advice) }
    return heavySigns(on: today).reduce(joined) { $0.joined($1.advice) }
  }
}

extension Episode {
  /// What the answers to danger signs and the limits ask for.
  public var safetyAdvice: Advice {
    SafetyAnswers(flags: safety, conditions: conditions).completed.advice
  }
}
