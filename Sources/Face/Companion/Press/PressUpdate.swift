import Anatomy
import Atlas
import Care
import Findings
import Journal
import Reasoning
import Safety

extension Model {
  mutating func pressHappened(_ message: PressMessage) {
    guard hasOpenEpisode else { return }
    switch message {
    case .pressFelt(let point, let side, let felt): pressFelt(PressPlace(point, side), felt)
    case .pressSkipped(let point, let side):
      unfinished.search.skipped.insert(PressPlace(point, side))
      unfinished.search.news = nil
      pressed()
    case .skipsForgotten:
      unfinished.search.skipped = []
      pressed()
    case .pressUndone:
      unfinished.search.nervePlace = nil
      unfinished.search.news = nil
      if let last = findings.presses.last { note(.pressed(last.point, last.side, nil)) }
      pressed()
    case .nerveGone:
      unfinished.search.nervePlace = nil
      pressed()
    case .nerveStayed: nerveStayed()
    case .searchContinued:
      unfinished.search.goesOn = true
      pressed()
    case .helperChosen(let helper):
      unfinished.hasHelper = helper
      unfinished.release?.choices.presser = helper ? .helper : .own
    }
  }

  private mutating func pressFelt(_ place: PressPlace, _ felt: Felt) {
    guard mayPress, unfinished.search.nervePlace == nil, nextPress == place else { return }
    let before = ranking.causes.first
    denyHere(place)
    note(.pressed(place.point, place.side, felt))
    if felt == .nerve {
      unfinished.search.nervePlace = place
      effects.append(.announce("Let go now. Wait until it is gone.", assertive: true))
    }
    pressed()
    unfinished.search.news = pressNews(place, felt, before: before, after: ranking)
  }

  /// Tingling that stays is a sign like one after a session: noted as such, it closes pressing.
  private mutating func nerveStayed() {
    guard unfinished.search.nervePlace != nil else { return }
    unfinished.search.nervePlace = nil
    let today = self.today
    var effects: Set<AfterEffect> = [.legSymptoms]
    if let noted = checkIns.last(where: { $0.day == today }) { effects.formUnion(noted.effects) }
    let pain = diary.episode?.pains.last?.score ?? .of(0)
    note(.checkedIn(CheckIn(day: today, pain: pain, soreness: nil, effects: effects)))
    rank()
    trail = []
    go(.help)
  }

  private mutating func pressed() {
    rank()
    effects.append(.scrollTop)
    effects.append(.focus("heading"))
  }
}
