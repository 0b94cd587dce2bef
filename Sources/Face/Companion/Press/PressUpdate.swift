import Anatomy
import Atlas
import Care
import Findings
import Journal
import Reasoning

extension Model {
  mutating func pressHappened(_ message: PressMessage) {
    guard hasOpenEpisode else { return }
    switch message {
    case .pressFelt(let point, let side, let felt):
      guard mayPress, let place = nextPress, place == PressPlace(point, side) else { return }
      note(.pressed(point, side, felt))
      if felt == .nerve {
        effects.append(
          .announce("Stop here. This place is closed for pressing.", assertive: true))
      }
      pressed()
    case .pressSkipped(let point, let side):
      unfinished.skippedPlaces.insert(PressPlace(point, side))
      pressed()
    case .pressUndone:
      if let last = findings.presses.last { note(.pressed(last.point, last.side, nil)) }
      pressed()
    case .searchContinued:
      unfinished.keepsSearching = true
      pressed()
    case .helperChosen(let helper):
      unfinished.hasHelper = helper
      unfinished.release?.choices.presser = helper ? .helper : .own
    }
  }

  private mutating func pressed() {
    rank()
    effects.append(.scrollTop)
    effects.append(.focus("heading"))
  }
}
