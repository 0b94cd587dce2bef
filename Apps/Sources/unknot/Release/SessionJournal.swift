import Care
import CivilTime
import Foundation
import Journal

/// A journal in a file: what it says of the day counts, and the session is added to it.
struct SessionJournal {
  let path: String
  private(set) var diary: Diary

  /// Reads the file; a new journal where there is none. Lines that can't be read are kept.
  init(_ path: String) throws {
    self.path = path
    guard FileManager.default.fileExists(atPath: path) else {
      diary = Diary()
      return
    }
    let reading = Reading(text: String(decoding: try contents(of: path), as: UTF8.self))
    if let bad = reading.damaged.first, reading.entries.isEmpty {
      throw complaint("\(path) is no journal: line \(bad.number) can't be read.")
    }
    diary = Diary(reading)
  }

  static var today: Day { Day(now, at: offset) }

  /// Adds what a session came to and writes the file whole, as the app exports it.
  mutating func add(_ released: [Released]) throws {
    if diary.episode == nil { note(.episodeStarted) }
    for spot in released { note(.released(spot)) }
    try save(Array(diary.exportText.utf8), to: path)
    say("Noted in \(path).")
  }

  private mutating func note(_ what: Happening) {
    _ = diary.note(what, id: UUID().uuidString.lowercased(), at: Self.now, offset: Self.offset)
  }

  private static var now: Instant {
    Instant(milliseconds: Int64(Date().timeIntervalSince1970 * SessionJournal.milliseconds))
  }

  private static var offset: Offset {
    Offset(minutes: TimeZone.current.secondsFromGMT() / SessionJournal.seconds) ?? .utc
  }

  private static let milliseconds = 1000.0  // in a second
  private static let seconds = 60  // in a minute
}
