/// Sums by kind of record, source and day, to tell what is inside.
struct CellTable: ~Copyable {
  private var keys: UnsafeMutablePointer<UInt64>
  private var sums: UnsafeMutablePointer<Double>
  private var capacity: Int
  private(set) var count = 0
  private var lastSlot = 0

  /// More cells than this are not kept: 3,000 sums a day over a year.
  static let most = 1 << 20

  init() {
    capacity = 1 << 12
    (keys, sums) = CellTable.fresh(capacity)
  }

  deinit {
    keys.deallocate()
    sums.deallocate()
  }

  /// False where there is no room for a new cell.
  @inline(__always)
  mutating func add(_ value: Double, type: Int, source: Int, day: Int) -> Bool {
    let key = CellTable.key(type: type, source: source, day: day)
    if keys[lastSlot] == key {
      sums[lastSlot] += value
      return true
    }
    var slot = place(of: key)
    while keys[slot] != 0 && keys[slot] != key { slot = (slot + 1) & (capacity - 1) }
    if keys[slot] == 0 {
      if count == CellTable.most { return false }
      count += 1
      keys[slot] = key
      if count * 3 > capacity * 2 {
        grow()
        slot = place(of: key)
        while keys[slot] != key { slot = (slot + 1) & (capacity - 1) }
      }
    }
    sums[slot] += value
    lastSlot = slot
    return true
  }

  /// Every cell, in no order.
  func visit(_ body: (_ type: Int, _ source: Int, _ day: Int, _ sum: Double) -> Void) {
    for slot in 0..<capacity where keys[slot] != 0 {
      let key = keys[slot]
      body(
        Int(truncatingIfNeeded: key >> 48) & 0x7FFF, Int(truncatingIfNeeded: key >> 32) & 0xFFFF,
        Int(Int32(truncatingIfNeeded: key)), sums[slot])
    }
  }

  /// The top bit keeps a key from being 0.
  @inline(__always)
  private static func key(type: Int, source: Int, day: Int) -> UInt64 {
    1 << 63 | UInt64(type) << 48 | UInt64(source) << 32
      | UInt64(UInt32(truncatingIfNeeded: day))
  }

  @inline(__always)
  private func place(of key: UInt64) -> Int {
    let hash = (key ^ (key >> 31)) &* ByteScan.spread
    return Int(truncatingIfNeeded: hash >> 33) & (capacity - 1)
  }

  private mutating func grow() {
    let (oldKeys, oldSums, oldCapacity) = (keys, sums, capacity)
    capacity *= 2
    (keys, sums) = CellTable.fresh(capacity)
    for old in 0..<oldCapacity where oldKeys[old] != 0 {
      var slot = place(of: oldKeys[old])
      while keys[slot] != 0 { slot = (slot + 1) & (capacity - 1) }
      keys[slot] = oldKeys[old]
      sums[slot] = oldSums[old]
    }
    oldKeys.deallocate()
    oldSums.deallocate()
  }

  private static func fresh(
    _ capacity: Int
  ) -> (UnsafeMutablePointer<UInt64>, UnsafeMutablePointer<Double>) {
    let keys = UnsafeMutablePointer<UInt64>.allocate(capacity: capacity)
    keys.initialize(repeating: 0, count: capacity)
    let sums = UnsafeMutablePointer<Double>.allocate(capacity: capacity)
    sums.initialize(repeating: 0, count: capacity)
    return (keys, sums)
  }
}
