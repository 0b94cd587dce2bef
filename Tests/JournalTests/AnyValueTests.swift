import Anatomy
import Atlas
import CivilTime
import Fuzzing
import JSONText
import Journal
import Findings
import Safety
import Testing

/// Any JSON value in any place of a line: the reader lives, and says one sentence.
@Suite struct AnyValueTests {
  /// One happening of each form: the longest drawing would only repeat its parts.
  static let oneOfEach: [Happening] =
    Samples.happenings.filter { what in
      switch what {
      case .drawingChanged, .painRated, .safetyAnswered, .conditionAnswered, .questionAnswered,
        .pressed:
        false
      default: true
      }
    } + [
      .drawingChanged([DrawnArea(.of(.sitBone, beside: .left), isWorst: true)]),
      .painRated(.of(6)), .safetyAnswered(.dvt, .yes), .conditionAnswered(.implant, true),
      .questionAnswered(.stairs, [.up]), .pressed(.multifidusS1, .left, .familiar),
    ]

  @Test func `in a line of the journal`() throws {
    for what in Self.oneOfEach {
      let entry = Entry(
        id: "z", at: Samples.now, offset: Samples.offset, order: Samples.now + 1, episode: "e",
        corrects: "c", what: what)
      for value in JSONValue.surprises {
        for changed in entry.json.changed(to: value) { try check(changed.text) }
      }
    }
  }

  private func check(_ line: String) throws {
    let reading = Reading(lines: [line])
    #expect(reading.entries.count + reading.damaged.count == 1)
    for damaged in reading.damaged {
      #expect(isOneSentence(damaged.error.sentence), "\(damaged.error.sentence)")
    }
    var diary = Diary([Samples.entry(.episodeStarted, id: "e")])
    let report = diary.imported(reading, at: Samples.now, offset: Samples.offset)
    #expect(report.sentences.allSatisfy(isOneSentence))
    for episode in diary.episodes { _ = episode.findings(on: .last) }
    #expect(Reading(bytes: diary.exportBytes).seal == .intact)
  }
}
