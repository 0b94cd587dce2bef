public import Anatomy
import Atlas
public import Findings
import Reasoning

/// What happened in the search by pressing.
public enum PressMessage: Hashable, Sendable {
  case pressFelt(PointID, Side, Felt)
  case pressSkipped(PointID, Side)
  case pressUndone
  case searchContinued
  case helperChosen(Bool)
}

extension PressMessage {
  enum Word: String, CaseIterable {
    case felt = "felt"
    case skip = "press-skip"
    case undo = "press-undo"
    case searchOn = "search-on"
    case helper = "helper"
  }

  var code: String {
    switch self {
    case .pressFelt(let point, let side, let felt):
      Word.felt.rawValue + " \(point.rawValue) \(side.rawValue) \(felt.rawValue)"
    case .pressSkipped(let point, let side):
      Word.skip.rawValue + " \(point.rawValue) \(side.rawValue)"
    case .pressUndone: Word.undo.rawValue
    case .searchContinued: Word.searchOn.rawValue
    case .helperChosen(let helper): Word.helper.rawValue + " " + helper.code
    }
  }

  static func read(_ word: Word, _ text: inout MessageText) -> PressMessage? {
    switch word {
    case .felt:
      guard let place = text.place(), let felt = text.one(Felt.self) else { return nil }
      return .pressFelt(place.point, place.side, felt)
    case .skip: return text.place().map { .pressSkipped($0.point, $0.side) }
    case .undo: return .pressUndone
    case .searchOn: return .searchContinued
    case .helper: return text.yes().map { .helperChosen($0) }
    }
  }
}
