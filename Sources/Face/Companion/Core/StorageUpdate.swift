import CivilTime
import Journal

// What was stored comes back; a file is taken in.

extension Model {
  /// Another window of the app has stored these lines.
  mutating func storedElsewhere(_ lines: [UInt8]) {
    let added = diary.merge(Reading(bytes: lines).entries)
    guard !added.isEmpty else { return }
    if unfinished.release?.session == nil { unfinished = Unfinished(resuming: diary.episode) }
    if route == .welcome && hasOpenEpisode { route = .home }
    rank()
  }

  /// A write has succeeded: what was taken in of a file is now kept, and can be called so.
  mutating func saved() {
    host.storageIsFull = false
    if let words = wordsOnceSaved { notice = words }
    wordsOnceSaved = nil
  }

  mutating func filePart(_ bytes: [UInt8]) {
    intake?.take(bytes)
    guard let file = intake, file.isForeign else { return }
    intake = nil
    effects.append(.stopFile)
    notice = "No entry could be read in this file. It is no journal of Unknot."
  }

  /// All parts of a file are here.
  mutating func fileEnded() {
    guard let file = intake else { return }
    intake = nil
    imported(file.ended())
  }

  /// Takes in a file, unless it may be about somebody else: until a journal holds several people, the
  /// answers of one must not count for another.
  private mutating func imported(_ reading: Reading) {
    if diary.isAboutSomebodyElse(reading) {
      notice = Model.refusal
    } else if diary.sharesNothing(with: reading) {
      go(.settings)
      fileInHand = reading
      confirming = .otherJournal
    } else {
      takeIn(reading)
    }
  }

  /// Whose the file is was answered.
  mutating func fileClaimed(isMine: Bool) {
    guard confirming == .otherJournal, let reading = fileInHand else { return }
    confirming = nil
    fileInHand = nil
    if isMine {
      takeIn(reading)
    } else {
      notice = Model.refusal
    }
  }

  private static let refusal =
    "This journal is about somebody else, so it was not brought in and nothing was changed."

  private mutating func takeIn(_ reading: Reading) {
    let before = diary
    let report = diary.imported(reading, at: now, offset: offset)
    let words = report.sentences.joined(separator: " ")
    if report.toSave.isEmpty {
      notice = words
    } else {
      wordsOnceSaved = words
      save(report.toSave)
    }
    // A file never turns an own yes into a no.
    for told in diary.toldNoMore(since: before) { note(told) }
    if !report.added.isEmpty { unfinished = Unfinished(resuming: diary.episode) }
    rank()
  }

  /// All that one event notes goes to the store at once.
  mutating func save(_ entries: [Entry]) {
    let lines = entries.map { SavedLine(id: $0.id, text: $0.line) }
    if case .save(let before)? = effects.last {
      effects[effects.count - 1] = .save(before + lines)
    } else {
      effects.append(.save(lines))
    }
  }
}
