import Assessment
import Atlas
import Care
import Findings
import Guidance
import Journal
import Reasoning
import Safety

// Safety as the views see it. Everything is read from the answers each time: there is no state that
// a ranking, a session or a setting could change.

extension Model {
  var flags: [RedFlagID: SafetyAnswer] { diary.episode?.safety ?? [:] }

  var conditions: Set<ContraindicationID> { diary.episode?.conditions ?? [] }

  /// As it counts: another open pain may have been given a graver answer later.
  func answer(to flag: RedFlagID) -> SafetyAnswer? {
    flags[flag].map { guidance.facts.known.safety[flag] ?? $0 }
  }

  func has(_ condition: ContraindicationID) -> Bool { conditions.contains(condition) }

  /// The flags whose answers ask for the emergency number now, also those answered earlier today in
  /// an episode that was ended.
  var emergencyFlags: [RedFlagID] {
    let answers = guidance.facts.known.safety
    return RedFlagID.allCases.filter { id in
      answers[id].map { RedFlag.of(id).advice(for: $0).level == .emergency } ?? false
    }
  }

  var isEmergency: Bool { !emergencyFlags.isEmpty || advice.level == .emergency }

  /// True once every flag that is asked of this person has an answer, with its follow-ups.
  var safetyIsAnswered: Bool { firstOpenGroup == nil && nextFollowUp == nil }

  /// The first group with an unanswered flag.
  var firstOpenGroup: Int? {
    flagGroups.firstIndex { group in
      group.flags.contains { flags[$0] == nil && isAsked($0) }
    }
  }

  /// The next follow-up question that a yes asks for.
  var nextFollowUp: (flag: RedFlagID, followUp: RedFlag.FollowUp)? {
    for id in RedFlagID.allCases {
      guard let answer = flags[id], answer.isYes else { continue }
      for followUp in RedFlag.of(id).followUps
      where !unfinished.followUps.contains(FollowUpKey(flag: id, level: followUp.raisesTo)) {
        if answer == .yesEmergency { continue }
        if answer == .yesSameDay && followUp.raisesTo == .sameDay { continue }
        return (id, followUp)
      }
    }
    return nil
  }

  func group(of flag: RedFlagID) -> Int {
    flagGroups.firstIndex { $0.flags.contains(flag) } ?? 0
  }

  /// Pressing to search: open only after the safety questions, and where nothing forbids it.
  var mayPress: Bool { mayPrepare && advice.level < .sameDay && advice.selfMassage < .no }

  /// The way to a session: as pressing, but a yes to its own short questions is told there, with
  /// its reason, and can be taken back there.
  var mayPrepare: Bool {
    safetyIsAnswered && unfinished.conditionsAreDone && assessedAdvice.level < .sameDay
      && assessedAdvice.selfMassage < .no
  }
}

extension SafetyAnswer {
  /// Anything but a plain no.
  var isConcern: Bool { self != .no }
}
