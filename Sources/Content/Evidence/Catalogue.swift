/// Entries in the order of their ids, found by id.
///
/// The entries are computed properties of nothing but constants, so that the compiler lays the whole
/// list out as data: nothing is made at run time. See Guides/Decisions/0101.
public struct Catalogue<ID: CaseIterable & Hashable & Sendable, Entry: Sendable>: Sendable {
  /// Every entry, in the order of the ids.
  public let entries: [Entry]

  /// - Parameter entries: one for each id, in the order of the ids: tests see to both.
  public init(_ entries: [Entry]) { self.entries = entries }

  /// The entry of an id.
  public func of(_ id: ID) -> Entry {
    var position = entries.startIndex
    for other in ID.allCases {
      if other == id { break }
      position += 1
    }
    return entries[position]
  }
}
