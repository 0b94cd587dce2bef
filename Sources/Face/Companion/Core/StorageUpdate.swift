import Journal

// What was stored comes back; a file is taken in.

extension Model {
  /// Folds the stored lines.
  ///
  /// - Returns: how many lines could not be read; they are kept aside, and nothing else is lost.
  mutating func restore(_ lines: [String]) -> Int {
    let reading = Reading(lines: lines)
    diary = Diary(reading)
    return diary.aside.count
  }

  mutating func imported(_ bytes: [UInt8]) {
    let report = diary.imported(Reading(bytes: bytes), at: now, offset: offset)
    for entry in report.toSave { effects.append(.save(id: entry.id, line: entry.line)) }
    if !report.added.isEmpty { unfinished = Unfinished(resuming: diary.episode) }
    rank()
    notice = report.sentences.joined(separator: " ")
  }
}
