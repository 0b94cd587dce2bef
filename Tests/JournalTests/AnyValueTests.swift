import CivilTime
import JSONText
import Journal
import Testing

/// Any JSON value in any place of a line: the reader lives, and says one sentence.
@Suite struct AnyValueTests {
  /// Values of every kind, and the numbers at which something could break.
  static let values: [JSONValue] =
    [
      .null, .bool(true), .bool(false), .string(""), .string("nope"), .string("\u{0}\u{1B}[2J"),
      .string(String(repeating: "x", count: 1_000)), .array([]), .array([.null]),
      .array([.string("a"), .number(1), .object([])]), .object([]),
      .object([Member("a", .object([Member("b", .array([]))]))]),
    ]
    + [
      0, -0.0, 1, -1, 0.5, 10, 11, 130, 131, 840, 47_580, 1e5, 2_147_483_646, 2_147_483_647,
      2_147_483_648, -2_147_483_648, -2_147_483_649, 4_294_967_296, 4_102_444_800_000,
      9_007_199_254_740_991, 9_007_199_254_740_992, 9.3e18, -9.3e18, 1e300, -1e300,
      .leastNonzeroMagnitude,
    ].map { .number($0) }

  /// One sentence on one line, with nothing that a terminal would obey.
  static func isOneSentence(_ text: String) -> Bool {
    !text.isEmpty && text.hasSuffix(".")
      && text.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0.value != 0x7F }
  }

  @Test func `in a line of the journal`() throws {
    for what in Samples.forms {
      let entry = Entry(
        id: "z", at: Samples.now, offset: Samples.offset, order: Samples.now + 1, episode: "e",
        corrects: "c", what: what)
      for value in Self.values {
        for changed in entry.json.changed(to: value) { try check(changed.text) }
      }
    }
  }

  private func check(_ line: String) throws {
    let reading = Reading(lines: [line])
    #expect(reading.entries.count + reading.damaged.count == 1)
    for damaged in reading.damaged {
      #expect(Self.isOneSentence(damaged.error.sentence), "\(damaged.error.sentence)")
    }
    var diary = Diary([Samples.entry(.episodeStarted, id: "e")])
    let report = diary.imported(reading, at: Samples.now, offset: Samples.offset)
    #expect(report.sentences.allSatisfy(Self.isOneSentence))
    for episode in diary.episodes { _ = episode.findings(on: .last) }
    #expect(Reading(bytes: diary.exportBytes).seal == .intact)
  }
}

extension JSONValue {
  /// The value with each of its parts in turn, itself included, put in place of another.
  func changed(to other: JSONValue) -> [JSONValue] {
    var all = [other]
    switch self {
    case .array(let items):
      for index in items.indices {
        all += items[index].changed(to: other).map { part in
          var items = items
          items[index] = part
          return .array(items)
        }
      }
    case .object(let members):
      for index in members.indices {
        all += members[index].value.changed(to: other).map { part in
          var members = members
          members[index] = Member(members[index].name, part)
          return .object(members)
        }
      }
    case .null, .bool, .number, .string: break
    }
    return all
  }
}
