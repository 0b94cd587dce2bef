internal import Assessment
internal import Care
internal import CivilTime
internal import Companion
internal import Findings
internal import Guidance
internal import JSONText
internal import Journal
internal import Markup
internal import Safety

/// Feeds changed texts to every reader of stored and imported data, and says what did not hold.
///
/// What flows in: a seed and a count. What comes out: how many inputs were read and how many were
/// refused; a reader that stops the program is found by the program's end. Not claimed: coverage.
public struct Fuzz {
  /// Which reader gets the inputs.
  public enum Reader: String, CaseIterable, Sendable {
    case journal = "journal"
    case draft = "draft"
    case assessCase = "case"
    case session = "session"
  }

  public private(set) var read = 0
  public private(set) var refused = 0
  /// What did not hold, each with its input; empty when all is well.
  public private(set) var faults: [String] = []
  private var mutations: Mutations

  public init(seed: UInt64) { mutations = Mutations(seed: seed) }

  public mutating func run(_ reader: Reader, count: Int) {
    for _ in 0..<count {
      switch reader {
      case .journal: journal(mutations.changed(Corpus.lines))
      case .draft: draft(mutations.changed([Array(Corpus.draft.text.utf8)]))
      case .assessCase: assessCase(mutations.changed(Corpus.cases))
      case .session: session(mutations.changed([Array(Corpus.session.utf8)]))
      }
    }
  }

  /// Puts every surprising value in every place of a good text, one at a time.
  public mutating func surprise(_ reader: Reader) {
    let texts: [JSONValue] =
      switch reader {
      case .journal: Corpus.lines.compactMap { try? JSONValue.parsed($0) }
      case .draft: [Corpus.draft]
      case .assessCase: Corpus.cases.compactMap { try? JSONValue.parsed($0) }
      case .session: []
      }
    for text in texts {
      for value in JSONValue.surprises {
        for changed in text.changed(to: value) {
          let bytes = Array(changed.text.utf8)
          switch reader {
          case .journal: journal(bytes)
          case .draft: draft(bytes)
          case .assessCase: assessCase(bytes)
          case .session: session(bytes)
          }
        }
      }
    }
  }

  private static let now = Instant(milliseconds: 1_795_000_000_000)

  private mutating func journal(_ bytes: [UInt8]) {
    let reading = Reading(bytes: bytes)
    var diary = Diary()
    let report = diary.imported(reading, at: Fuzz.now, offset: .utc)
    for entry in reading.entries { expectSame(entry, bytes) }
    for line in reading.damaged { expectSentence(line.error.sentence, bytes) }
    for sentence in report.sentences { expectSentence(sentence, bytes) }
    for episode in diary.episodes { _ = episode.findings(on: .last) }
    _ = diary.heavySigns(on: .last)
    count(reading.damaged.isEmpty)
  }

  private mutating func expectSame(_ entry: Entry, _ bytes: [UInt8]) {
    let again = try? Entry.parsed(line: entry.line)
    if again != entry { fault("an entry changes when it is written and read", bytes) }
  }

  private mutating func assessCase(_ bytes: [UInt8]) {
    do {
      let known = try Case.parsed(bytes)
      _ = known.safety.count
      count(true)
    } catch {
      expectSentence(error.sentence, bytes)
      count(false)
    }
  }

  private mutating func session(_ bytes: [UInt8]) {
    guard var session = ReleaseSession(text: String(decoding: bytes, as: UTF8.self)) else {
      return count(false)
    }
    for (seconds, event) in [(1, SessionEvent.returned), (2, .resumed), (90, .ticked)] {
      _ = session.received(event, at: Fuzz.now + .seconds(seconds))
    }
    if ReleaseSession(text: session.text)?.text != session.text {
      fault("a session changes when it is written and read", bytes)
    }
    count(true)
  }

  private mutating func draft(_ bytes: [UInt8]) {
    var app = App()
    let boot = JSONValue.object([
      Member("entries", .array([.string(Fuzz.started)])),
      Member("draft", .string(String(decoding: bytes, as: UTF8.self))),
    ])
    func event(_ name: String, _ value: String) -> [UInt8] {
      Array(
        JSONValue.object([
          Member("now", .whole(Fuzz.now.milliseconds)), Member("on", .string(name)),
          Member("value", .string(value)),
        ]).text.utf8)
    }
    _ = app.received(event("host.started", boot.text))
    _ = app.received(event("host.tick", ""))
    count(!app.view().rendered.isEmpty)
  }

  private static let started =
    #"{"v":1,"id":"e","at":1794000000000,"offset":0,"person":"me","kind":"episode-started"}"#

  private mutating func count(_ isRead: Bool) {
    if isRead { read += 1 } else { refused += 1 }
  }

  private mutating func expectSentence(_ text: String, _ bytes: [UInt8]) {
    if !isOneSentence(text) { fault("no plain sentence: " + text, bytes) }
  }

  private mutating func fault(_ what: String, _ bytes: [UInt8]) {
    if faults.count < 20 { faults.append(what + " ← " + String(decoding: bytes, as: UTF8.self)) }
  }
}
