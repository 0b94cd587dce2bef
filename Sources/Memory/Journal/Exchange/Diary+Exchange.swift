public import CivilTime

extension Diary {
  /// The fold of what was read; damaged lines are kept aside.
  public init(_ reading: Reading) {
    self.init(reading.entries, unread: reading.damaged.map { $0.line })
  }

  /// The whole journal as a file: a header with a checksum, then one entry a line, then the lines
  /// that could not be used, byte for byte, so that nothing is lost.
  public var exportBytes: [UInt8] {
    var lines: [[UInt8]] = []
    for entry in entries { if !entry.isUnreadable { lines.append(Array(entry.line.utf8)) } }
    lines += aside.filter { $0.isALine && $0.isUnreadable }.map { $0.bytes }
    let newline = UInt8(ascii: "\n")
    var bytes = Array(Header(lines: lines).line.utf8)
    bytes.append(newline)
    for line in lines {
      bytes.append(contentsOf: line)
      bytes.append(newline)
    }
    return bytes
  }

  /// Takes in what was read from a file, and says what became of it. The entries of `toSave` are to
  /// be saved: also the lines that could not be used, which are kept aside.
  ///
  /// An entry of tomorrow or later is not believed: it would stand before all that is told from now
  /// on.
  public mutating func imported(
    _ reading: Reading, at now: Instant, offset: Offset
  ) -> ImportReport {
    let latest = now + Diary.clocksDiffer
    let timely = reading.entries.filter { $0.order <= latest && $0.at <= latest }
    let future = reading.entries.filter { $0.order > latest || $0.at > latest }
    let before = known
    let added = merge(timely)
    let repeated = timely.filter { before.contains($0.id) }.count
    let kept = keepAside(
      reading.damaged.map { $0.line } + future.map { KeptLine(Array($0.line.utf8)) }, at: now,
      offset: offset)
    return ImportReport(
      added: added, known: repeated, leftOut: timely.count - added.count - repeated,
      ofTheFuture: future.count, damaged: reading.damaged, seal: reading.seal,
      toSave: added + kept)
  }

  /// Notes each line that is not kept yet.
  private mutating func keepAside(
    _ lines: [KeptLine], at now: Instant, offset: Offset
  ) -> [Entry] {
    var present = Set(aside)
    var kept: [Entry] = []
    for line in lines where present.insert(line).inserted && !known.contains(line.id) {
      kept.append(note(.keptAside(line), id: line.id, at: now, offset: offset))
    }
    return kept
  }

  /// Clocks of two devices differ by less. Ours
  private static let clocksDiffer = Milliseconds.days(1)
}

extension Entry {
  /// True for a kept line that no reader would take for an entry: an export gives it as it came.
  fileprivate var isUnreadable: Bool {
    guard case .keptAside(let line) = what else { return false }
    return line.isALine && line.isUnreadable
  }
}

extension KeptLine {
  fileprivate var isALine: Bool { !bytes.isEmpty && !bytes.contains(UInt8(ascii: "\n")) }

  /// Some are kept for another reason, as one of the future: its wrapping says so.
  fileprivate var isUnreadable: Bool { (try? Entry.parsed(line: bytes)) == nil }
}
