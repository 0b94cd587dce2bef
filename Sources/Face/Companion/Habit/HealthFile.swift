import JSONText

/// An export of Apple Health on its way: read by the host in a worker of its own, which tells what is
/// inside before anything is kept.
enum HealthFile: Hashable, Sendable {
  /// How far it is, 0 to 100.
  case reading(percent: Int)
  case found(HealthContents)
}

/// What an export holds that can be kept.
struct HealthContents: Hashable, Sendable {
  let kinds: [Kind]
  let records: Int
  /// Records that could not be read, and were passed over.
  let skipped: Int
  /// True where the file ends in the middle.
  let isTruncated: Bool
  /// The kinds that are not wanted.
  var unwanted: Set<String> = []

  /// Amounts of one kind.
  struct Kind: Hashable, Sendable {
    let series: String
    let name: String
    let count: Int
    /// The first and the last day, as in 2026-11-22; empty where they are not known.
    let first: String
    let last: String
  }

  /// The kinds that are wanted.
  var wanted: [String] { kinds.map { $0.series }.filter { !unwanted.contains($0) } }

  /// Reads what the worker tells; nil where it is no such text.
  init?(_ text: String) {
    let json: JSONValue
    do { json = try JSONValue.parsed(text) } catch { return nil }
    guard case .array(let inside)? = json["inside"] else { return nil }
    kinds = inside.map { kind in
      Kind(
        series: kind.word("series"), name: kind.word("name"), count: kind.whole("count"),
        first: kind.word("first"), last: kind.word("last"))
    }
    records = json.whole("records")
    skipped = json.whole("skipped")
    isTruncated = json["isTruncated"] == .bool(true)
  }
}

extension JSONValue {
  fileprivate func word(_ name: String) -> String {
    guard case .string(let text)? = self[name] else { return "" }
    return text
  }

  /// 0 where it is no number that a file could count.
  fileprivate func whole(_ name: String) -> Int {
    guard case .number(let number)? = self[name], (0...1e9).contains(number) else { return 0 }
    return Int(number)
  }
}
