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
public import Reasoning
public import Safety

/// What a diary asks for on a day.
public struct Guidance: Hashable, Sendable {
  public let facts: GuidanceFacts
  /// How the rules read the course; nil before anything was said of the pain.
  public let followUp: FollowUp?
  private let told: Advice
  /// What the ranking of what is known asks for; nothing before it was weighed.
  private var ranked = Advice.selfCare

  /// All that bears on this day together, but the short questions before a session.
  public var advice: Advice { told.joined(ranked) }

  public init(_ facts: GuidanceFacts) {
    self.facts = facts
    followUp = facts.course?.followUp(on: facts.day)
    var advice = facts.known.advice
    if let told = facts.told { advice = advice.joined(told.advice) }
    if let followUp { advice = advice.joined(followUp.advice) }
    advice = facts.effects.reduce(advice) { $0.joined($1.advice) }
    self.told = facts.signs.reduce(advice) { $0.joined($1.advice) }
  }

  /// - Parameter told: what was told beside the diary, as by a case.
  public init(_ diary: Diary, on day: Day, told: Findings? = nil) {
    self.init(GuidanceFacts(diary, on: day, told: told))
  }

  /// Reads the diary again; where nothing that counts has changed, nothing is worked out anew.
  public mutating func follow(_ diary: Diary, on day: Day) {
    let now = GuidanceFacts(diary, on: day, told: facts.told)
    guard now != facts else { return }
    let kept = now.known == facts.known ? ranked : .selfCare
    self = Guidance(now)
    ranked = kept
  }

  /// Takes in what ranks well of what is known: the advice is never milder than that of a cause that
  /// leads.
  public mutating func heed(_ ranking: Ranking) { ranked = ranked.following(ranking) }

  /// The same, with what ranks well of all that is known and told.
  public func weighed() -> Guidance {
    var other = self
    for findings in [facts.known, facts.told].compactMap({ $0 }) where !findings.drawing.isEmpty {
      other.heed(Reasoner.standard.ranked(findings, reasons: false))
    }
    return other
  }

  /// The advice with what was said for today alone, and with what has changed since the last session;
  /// a yes to that counts until the next time.
  public func advice(
    today record: SafetyRecord = SafetyRecord(), recheck: [Recheck: Bool] = [:]
  ) -> Advice {
    let here = facts.known.safetyFacts
    let said = advice.joined(record.answers(knowing: here).advice(knowing: here))
    return Recheck.allCases.filter { recheck[$0] == true }.reduce(said) { $0.joined($1.advice) }
  }

  /// What was told asks for alone, without what ranks well: red flags, limits and rules, with what was
  /// said for today.
  public func toldAdvice(today record: SafetyRecord) -> Advice {
    let here = facts.known.safetyFacts
    let said = safety.joined(record.answers(knowing: here)).advice(knowing: here)
    return AdviceRule.allCases.filter { $0.applies(to: facts.known) }
      .reduce(said) { $0.joined($1.advice) }
  }

  /// The answers to the safety questions, with what they mean beyond themselves.
  public var safety: SafetyAnswers {
    let known = facts.known.completedSafety
    return facts.told.map { known.joined($0.completedSafety) } ?? known
  }
}
