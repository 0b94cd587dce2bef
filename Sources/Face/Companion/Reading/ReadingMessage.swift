public import Anatomy

public enum ReadingMessage: Hashable, Sendable {
  case atlasSearched(String)
  /// "I know my muscle": this place is to be pressed, after the safety questions.
  case pointWanted(PointID, Side)
}

extension ReadingMessage {
  enum Word: String, CaseIterable {
    case search = "atlas-search"
    case want = "want"
  }

  var code: String {
    switch self {
    case .atlasSearched: Word.search.rawValue
    case .pointWanted(let point, let side):
      Word.want.rawValue + " \(point.rawValue) \(side.rawValue)"
    }
  }

  static func read(_ word: Word, _ text: inout MessageText) -> ReadingMessage? {
    switch word {
    case .search: .atlasSearched(text.value)
    case .want: text.place().map { .pointWanted($0.point, $0.side) }
    }
  }
}
