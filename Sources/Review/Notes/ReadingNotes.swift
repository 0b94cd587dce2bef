import Evidence

/// What was read of each source, and what of it was seen.
enum ReadingNotes {
  static func of(_ id: SourceID) -> String? { all[id] }

  static let all: [SourceID: String] = Dictionary(
    parts.flatMap { $0 }.map { ($0.source, $0.text) }, uniquingKeysWith: { first, _ in first })

  struct Note: Sendable {
    let source: SourceID
    let text: String

    init(_ source: SourceID, _ text: String) {
      self.source = source
      self.text = text
    }
  }
}
