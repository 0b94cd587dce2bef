import Journal

// What was stored comes back; a file is taken in.

extension Model {
  /// Folds the stored lines.
  ///
  /// - Returns: how many lines could not be read; they are kept aside, and nothing else is lost.
  mutating func restore(_ lines: [String]) -> Int {
    let reading = Reading(lines: lines)
    diary = Diary(reading)
    return reading.damaged.count
  }

  /// Takes in a file, unless it may be about somebody else: until a journal holds several people, the
  /// answers of one must not count for another.
  mutating func imported(_ text: String) {
    let reading = Reading(text: text)
    if diary.isAboutSomebodyElse(reading) {
      notice = Model.refusal
    } else if diary.sharesNothing(with: reading) {
      fileInHand = text
      confirming = .otherJournal
      go(.settings)
      confirming = .otherJournal
    } else {
      takeIn(reading)
    }
  }

  /// Whose the file is was answered.
  mutating func fileClaimed(isMine: Bool) {
    guard confirming == .otherJournal, let text = fileInHand else { return }
    confirming = nil
    fileInHand = nil
    if isMine {
      takeIn(Reading(text: text))
    } else {
      notice = Model.refusal
    }
  }

  private static let refusal =
    "This journal is about somebody else, so it was not brought in and nothing was changed."

  private mutating func takeIn(_ reading: Reading) {
    let before = diary
    let report = diary.imported(reading)
    for entry in report.added { effects.append(.save(id: entry.id, line: entry.line)) }
    // A file never turns an own yes into a no.
    for told in diary.toldNoMore(since: before) { note(told) }
    if !report.added.isEmpty { unfinished = Unfinished(resuming: diary.episode) }
    rank()
    notice = report.sentences.joined(separator: " ")
  }
}
