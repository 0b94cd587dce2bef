import Atlas
import Journal
import Safety

extension Model {
  mutating func safetyHappened(_ message: SafetyMessage) {
    switch message {
    case .flagToggled(let flag): toggle(flag)
    case .flagDoubted(let flag):
      answered(flag, flags[flag] == .notSure ? .no : .notSure)
    case .groupFinished(let index): finishGroup(index)
    case .followUpAnswered(let flag, let level, let yes): followUp(flag, level, yes)
    case .conditionToggled(let condition):
      note(.conditionAnswered(condition, !has(condition)))
      rank()
    case .conditionsFinished:
      unfinished.conditionsAreDone = true
      go(nextRoute)
    }
  }

  private mutating func toggle(_ flag: RedFlagID) {
    unfinished.followUps = unfinished.followUps.filter { $0.flag != flag }
    answered(flag, answer(to: flag)?.isYes ?? false ? .no : .yes)
  }

  /// An answer that is an emergency ends the journey at once.
  private mutating func answered(_ flag: RedFlagID, _ answer: SafetyAnswer) {
    guard hasOpenEpisode else { return }
    note(.safetyAnswered(flag, answer))
    rank()
    guard RedFlag.of(flag).advice(for: answer).level == .emergency else { return }
    effects.append(
      .announce("Get help now. Call the emergency number.", assertive: true))
    go(.help)
  }

  /// What was not ticked in this group is a no.
  private mutating func finishGroup(_ index: Int) {
    guard hasOpenEpisode, flagGroups.indices.contains(index) else { return }
    for flag in flagGroups[index].flags where flags[flag] == nil {
      note(.safetyAnswered(flag, .no))
    }
    rank()
    guard !isEmergency else {
      go(.help)
      return
    }
    go(index + 1 < flagGroups.count && firstOpenGroup != nil ? .safety(index + 1) : nextRoute)
  }

  private mutating func followUp(_ flag: RedFlagID, _ level: AdviceLevel, _ yes: Bool) {
    guard let answer = flags[flag], answer.isYes else { return }
    unfinished.followUps.insert(FollowUpKey(flag: flag, level: level))
    if yes {
      let raised: SafetyAnswer = level == .emergency ? .yesEmergency : .yesSameDay
      if answer != .yesEmergency && RedFlag.of(flag).answers.contains(raised) {
        answered(flag, raised)
      }
    }
    if nextFollowUp == nil { go(nextRoute) }
  }
}
