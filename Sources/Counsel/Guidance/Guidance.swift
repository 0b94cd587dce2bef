// The one place that joins advice: from a diary and a day, what a person may do, why, and what is
// next.
//
// In: the diary (what was said, drawn, pressed, released, checked in), the day, and what was told
// beside the diary (a case, the questions of a terminal). Out: one advice with its reasons, the
// follow-up, and the clearance of a place. The app, the terminal, the report and the server only
// read it. Every part can only make the advice stricter; what was said on a day counts on that day
// also where its episode was ended. Not claimed: a diagnosis, or that a mild advice means that
// nothing is wrong.

public import Care
public import CivilTime
public import Findings
public import Journal
public import Safety

/// What a diary asks for on a day.
public struct Guidance: Hashable, Sendable {
  public let facts: GuidanceFacts
  /// How the rules read the course; nil before anything was said of the pain.
  public let followUp: FollowUp?
  /// All that bears on this day together, but the short questions before a session.
  public let advice: Advice

  public init(_ facts: GuidanceFacts) {
    self.facts = facts
    followUp = facts.course?.followUp(on: facts.day)
    var advice = facts.known.advice
    if let told = facts.told { advice = advice.joined(told.advice) }
    if let followUp { advice = advice.joined(followUp.advice) }
    advice = facts.effects.reduce(advice) { $0.joined($1.advice) }
    self.advice = facts.signs.reduce(advice) { $0.joined($1.advice) }
  }

  /// - Parameter told: what was told beside the diary, as by a case.
  public init(_ diary: Diary, on day: Day, told: Findings? = nil) {
    self.init(GuidanceFacts(diary, on: day, told: told))
  }

  /// Reads the diary again; where nothing that counts has changed, nothing is worked out anew.
  public mutating func follow(_ diary: Diary, on day: Day) {
    let now = GuidanceFacts(diary, on: day, told: facts.told)
    if now != facts { self = Guidance(now) }
  }

  /// The advice with the short questions before a session; a yes counts until the next time.
  public func advice(afterRecheck recheck: [Recheck: Bool]) -> Advice {
    Recheck.allCases.filter { recheck[$0] == true }.reduce(advice) { $0.joined($1.advice) }
  }

  /// The answers to the safety questions, with what they mean beyond themselves.
  public var safety: SafetyAnswers {
    var all = facts.known.safetyAnswers.completed
    if let told = facts.told?.safetyAnswers.completed {
      all.conditions.formUnion(told.conditions)
      for (flag, answer) in told.flags { all.flags[flag] = stricter(all.flags[flag], answer, flag) }
    }
    return all
  }

  private func stricter(
    _ a: SafetyAnswer?, _ b: SafetyAnswer, _ flag: RedFlagID
  ) -> SafetyAnswer {
    guard let a else { return b }
    let flag = RedFlag.of(flag)
    return flag.advice(for: b).level > flag.advice(for: a).level ? b : a
  }
}
