extension Diary {
  /// The fold of what was read; damaged lines are kept aside.
  public init(_ reading: Reading) {
    self.init(reading.entries, aside: reading.damaged.map { $0.text })
  }

  /// The whole journal as a file: a header with a checksum, then one entry a line, then the lines
  /// that could not be read, so that nothing is lost.
  public var exportText: String {
    let lines = entries.map { $0.line } + aside.filter { !$0.isEmpty && !$0.utf8.contains(0x0A) }
    let header = Header(lines: lines.map { Array($0.utf8) })
    return ([header.line] + lines).joined(separator: "\n") + "\n"
  }

  /// Takes in what was read from a file, and says what became of it. The new entries are to be
  /// saved.
  public mutating func imported(_ reading: Reading) -> ImportReport {
    let before = Set(entries.map { $0.id })
    let added = merge(reading.entries)
    let repeated = reading.entries.filter { before.contains($0.id) }.count
    for line in reading.damaged where !aside.contains(line.text) { aside.append(line.text) }
    return ImportReport(
      added: added, known: repeated,
      leftOut: reading.entries.count - added.count - repeated, damaged: reading.damaged,
      seal: reading.seal)
  }
}
