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
    case .checkInSaved: save()
    }
  }

  private mutating func save() {
    guard let pain = unfinished.checkIn.pain else { return }
    let effects = unfinished.checkIn.effects
    note(
      .checkedIn(
        CheckIn(
          day: today, pain: pain, soreness: unfinished.checkIn.soreness, effects: effects)))
    unfinished.checkIn = CheckInDraft()
    rank()
    trail = []
    go(advice.level > .selfCare || !effects.isEmpty ? .help : .log)
  }
}
