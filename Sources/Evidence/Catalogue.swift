/// Entries that are made once, at their first use, and found by id.
///
/// The entries themselves are computed properties: as stored ones each would carry its own
/// once-only start in the WebAssembly, a third of the weight of all content.
public struct Catalogue<ID: CaseIterable & Hashable & Sendable, Entry: Sendable>: Sendable {
  /// Every entry, in the order of the ids.
  public let entries: [Entry]
  private let ids: [ID]
  private let make: @Sendable (ID) -> Entry

  public init(_ make: @escaping @Sendable (ID) -> Entry) {
    self.make = make
    ids = Array(ID.allCases)
    entries = ids.map(make)
  }

  /// The entry of an id.
  public func of(_ id: ID) -> Entry {
    guard let position = ids.firstIndex(of: id) else { return make(id) }
    return entries[position]
  }
}
