/// Names, each with a small number; the same name is found without being copied.
struct NameTable: ~Copyable {
  private(set) var names: [String] = []
  private var spellings: [Spelling] = []
  private var arena: [UInt8] = []
  /// Places in `spellings` plus one; 0 is free. Its size is a power of two.
  private var slots = [Int32](repeating: 0, count: 256)
  private var last = -1
  private var beforeLast = -1
  private let most: Int

  /// A name as it was written; several spellings can be one name.
  private struct Spelling {
    let start: Int
    let count: Int
    let id: Int
  }

  /// - Parameter most: names beyond it are all counted as the last one.
  init(most: Int) { self.most = most }

  @inline(__always)
  mutating func id(_ bytes: ByteScan.Bytes, count: Int) -> Int {
    if last >= 0 && isSpelling(last, bytes, count) { return spellings[last].id }
    if beforeLast >= 0 && isSpelling(beforeLast, bytes, count) {
      swap(&last, &beforeLast)
      return spellings[last].id
    }
    return search(bytes, count: count)
  }

  @inline(__always)
  private func isSpelling(_ index: Int, _ bytes: ByteScan.Bytes, _ count: Int) -> Bool {
    let spelling = spellings[index]
    if spelling.count != count { return false }
    return arena.withUnsafeBufferPointer { arena in
      guard let base = arena.baseAddress else { return count == 0 }
      return ByteScan.equal(base + spelling.start, bytes, count: count)
    }
  }

  private mutating func search(_ bytes: ByteScan.Bytes, count: Int) -> Int {
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: ByteScan.hash(bytes, count: count)) & mask
    while slots[slot] != 0 {
      let index = Int(slots[slot]) - 1
      if isSpelling(index, bytes, count) {
        beforeLast = last
        last = index
        return spellings[index].id
      }
      slot = (slot + 1) & mask
    }
    return add(bytes, count: count)
  }

  private mutating func add(_ bytes: ByteScan.Bytes, count: Int) -> Int {
    let name = PlainText.decoded(bytes, count: count)
    var id = 0
    while id < names.count && names[id] != name { id += 1 }
    if id == names.count {
      if names.count == most { return most - 1 }
      names.append(name)
    }
    if spellings.count == most * 4 { return id }
    spellings.append(Spelling(start: arena.count, count: count, id: id))
    arena.append(contentsOf: UnsafeBufferPointer(start: bytes, count: count))
    if spellings.count * 2 > slots.count { grow() } else { place(spellings.count - 1) }
    beforeLast = last
    last = spellings.count - 1
    return id
  }

  private mutating func grow() {
    slots = [Int32](repeating: 0, count: slots.count * 2)
    for index in spellings.indices { place(index) }
  }

  private mutating func place(_ index: Int) {
    let spelling = spellings[index]
    let hash = arena.withUnsafeBufferPointer { arena -> UInt64 in
      guard let base = arena.baseAddress else { return 0 }
      return ByteScan.hash(base + spelling.start, count: spelling.count)
    }
    // A hash of an empty arena is that of no bytes.
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: hash) & mask
    while slots[slot] != 0 { slot = (slot + 1) & mask }
    slots[slot] = Int32(index + 1)
  }
}
