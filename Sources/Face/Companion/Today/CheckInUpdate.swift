import Anatomy
import Care
import Journal
import Safety

extension Model {
  mutating func checkInHappened(_ message: CheckInMessage) {
    guard hasOpenEpisode else { return }
    switch message {
    case .checkInPain(let value): unfinished.checkIn.pain = PainScore(value)
    case .checkInSore(let value): unfinished.checkIn.soreness = PainScore(value)
    case .checkInEffect(let effect):
      unfinished.checkIn.effects = unfinished.checkIn.effects.symmetricDifference([effect])
    case .checkInWorst(let value): unfinished.checkIn.worst = PainScore(value)
    case .checkInAbility(let value): unfinished.checkIn.ability = PainScore(value)
    case .checkInSlept(let sleep):
      unfinished.checkIn.sleep = unfinished.checkIn.sleep == sleep ? nil : sleep
    case .checkInChanged(let change): unfinished.checkIn.change = change
    case .checkInNoted(let text): unfinished.checkIn.note = text.shortened
    case .hinderedChosen(let text):
      let words = text.shortened
      if words != diary.episode?.hindered ?? "" {
        note(.hinderedChosen(words.isEmpty ? nil : words))
      }
    case .checkInSaved: save()
    case .painToday(let value): if let pain = PainScore(value) { rateToday(pain) }
    case .episodeClosed: closeEpisode()
    case .painAdded:
      note(.episodeStarted)
      turn()
      go(nextRoute)
    case .painChosen(let place):
      let others = diary.otherOpenEpisodes
      guard others.indices.contains(place) else { return }
      note(.episodeChosen(others[place].id))
      turn()
      go(.home)
    }
  }

  /// Keeps what else was said of today.
  private mutating func rateToday(_ pain: PainScore) {
    let noted = checkIns.last { $0.day == today }
    note(
      .checkedIn(
        CheckIn(
          day: today, pain: pain, soreness: noted?.soreness, effects: noted?.effects ?? [])))
    rank()
    if advice.level > .selfCare { go(.help) }
  }

  /// Only where nothing asks for a clinician: closing would take a red flag out of sight.
  private mutating func closeEpisode() {
    guard followUp?.rules.contains(.gone) == true, advice.level == .selfCare else { return }
    note(.episodeEnded)
    turn()
    go(.home)
  }

  /// Takes up the pain that is now at hand where it was left.
  private mutating func turn() {
    unfinished = Unfinished(resuming: diary.episode)
    trail = []
    rank()
  }

  private mutating func save() {
    guard let pain = unfinished.checkIn.pain else { return }
    let effects = unfinished.checkIn.effects
    note(
      .checkedIn(
        CheckIn(
          day: today, pain: pain, soreness: unfinished.checkIn.soreness, effects: effects)))
    let told = unfinished.checkIn.told(on: today)
    if !told.isEmpty { note(.dayTold(told)) }
    unfinished.checkIn = CheckInDraft()
    rank()
    trail = []
    go(advice.level > .selfCare || !effects.isEmpty ? .help : .log)
  }
}
