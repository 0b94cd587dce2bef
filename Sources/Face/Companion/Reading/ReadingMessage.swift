public enum ReadingMessage: Hashable, Sendable {
  case atlasSearched(String)
}

extension ReadingMessage {
  enum Word: String, CaseIterable {
    case search = "atlas-search"
  }

  var code: String {
    switch self {
    case .atlasSearched: Word.search.rawValue
    }
  }

  static func read(_ word: Word, _ text: inout MessageText) -> ReadingMessage? {
    switch word {
    case .search: .atlasSearched(text.value)
    }
  }
}
