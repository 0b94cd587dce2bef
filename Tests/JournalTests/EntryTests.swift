import Anatomy
import Assessment
import Atlas
import Care
import CivilTime
import Findings
import JSONText
import Journal
import Reasoning
import Safety
import Testing

@Suite struct EntryTests {
  @Test func `every kind of entry comes back the same from its line`() throws {
    for what in Samples.happenings {
      let plain = Samples.entry(what)
      #expect(try Entry.parsed(line: plain.line) == plain)
      let full = Entry(
        id: "ü \"1\"", at: Samples.now, offset: Samples.offset, order: Samples.now + 7,
        person: PersonKey("p2"), episode: "e", corrects: "c", what: what)
      #expect(try Entry.parsed(line: full.line) == full)
      #expect(!full.line.contains("\n"))
    }
  }

  /// Lines as version 1 wrote them. They are read for ever: never change one of these texts.
  @Test(arguments: [
    (
      #"{"v":1,"id":"a-1","at":1795000000000,"offset":60,"person":"me","kind":"episode-started"}"#,
      Samples.entry(.episodeStarted)
    ),
    (
      #"{"v":1,"id":"a-1","at":1795000000000,"offset":60,"person":"me","kind":"safety-answered","flag":"dvt","answer":"yes-emergency"}"#,
      Samples.entry(.safetyAnswered(.dvt, .yesEmergency))
    ),
    (
      #"{"v":1,"id":"a-1","at":1795000000000,"offset":60,"person":"me","kind":"condition-answered","condition":"implant","holds":true}"#,
      Samples.entry(.conditionAnswered(.implant, true))
    ),
    (
      #"{"v":1,"id":"a-1","at":1795000000000,"offset":60,"person":"me","kind":"pressed","point":"multifidus.s1","side":"left","felt":"familiar"}"#,
      Samples.entry(.pressed(.multifidusS1, .left, .familiar))
    ),
    (
      #"{"v":1,"id":"a-1","at":1795000000000,"offset":60,"person":"me","kind":"question-answered","question":"stairs","answers":"up"}"#,
      Samples.entry(.questionAnswered(.stairs, [.up]))
    ),
    (
      #"{"v":1,"id":"a-1","at":1795000000000,"offset":60,"person":"me","kind":"released","point":"piriformis.lateral","side":"left","presser":"helper","tool":"ball","position":"wall","rounds":2,"seconds":90,"before":6,"after":3,"firstTenderness":7,"lastTenderness":null,"spotEnd":"subsided","ending":"stopped.tingling","adverse":[]}"#,
      Samples.entry(.released(Samples.released()))
    ),
    (
      #"{"v":1,"id":"a-1","at":1795000000000,"offset":60,"person":"me","kind":"checked-in","day":"2026-11-18","pain":4,"soreness":2,"effects":["leg-symptoms","weakness"]}"#,
      Samples.entry(
        .checkedIn(Samples.checkIn(pain: 4, soreness: 2, effects: [.weakness, .legSymptoms])))
    ),
    (
      #"{"v":1,"id":"a-1","at":1795000000000,"offset":60,"person":"me","corrects":"a-0","kind":"pain-rated","pain":5}"#,
      Samples.entry(.painRated(.of(5)), corrects: "a-0")
    ),
  ])
  func `the form of version 1 stays`(line: String, entry: Entry) throws {
    #expect(try Entry.parsed(line: line) == entry)
    #expect(entry.line == line)
  }

  @Test(arguments: [
    #"{"v":1,"id":"z","at":1,"offset":0,"person":"me","kind":"dreamt","of":[1,2,{"a":null}]}"#,
    #"{"v":2,"id":"z","at":1,"offset":0,"person":"me","kind":"pressed","how":"new"}"#,
  ])
  func `what a later version wrote is kept as it is and passed over`(line: String) throws {
    let entry = try Entry.parsed(line: line)
    #expect(entry.line == line)
    #expect(try Entry.parsed(line: entry.line) == entry)
    var diary = Diary([Samples.entry(.episodeStarted)])
    diary.append(entry)
    #expect(diary.entries.count == 2)
    #expect(diary.episode?.findings.presses == [])
  }

  @Test(arguments: [
    ("", "Line 1, column 1: expected a value."),
    ("{}", "v: is missing."),
    (
      #"{"v":0,"id":"z","at":1,"offset":0,"person":"me","kind":"began"}"#,
      "v: expected a whole number from 1 to 2147483647, found 0."
    ),
    (#"{"v":1,"at":1,"offset":0,"person":"me","kind":"began"}"#, "id: is missing."),
    (
      #"{"v":1,"id":"z","at":1.5,"offset":0,"person":"me","kind":"began"}"#,
      "at: expected a whole number, found 1.5."
    ),
    (
      #"{"v":1,"id":"z","at":1,"offset":900,"person":"me","kind":"began"}"#,
      "offset: expected a whole number from -840 to 840, found 900."
    ),
    (#"{"v":1,"id":"z","at":1,"offset":0,"person":"me"}"#, "kind: is missing."),
    (
      #"{"v":1,"id":"z","at":1,"offset":0,"person":"me","kind":"pain-rated","pain":11}"#,
      "pain: expected a whole number from 0 to 10, found 11."
    ),
    (
      #"{"v":1,"id":"z","at":1,"offset":0,"person":"me","kind":"pain-rated","pian":1}"#,
      #"unknown field "pian"; the nearest known one is "pain"."#
    ),
    (
      #"{"v":1,"id":"z","at":1,"offset":0,"person":"me","kind":"checked-in","day":"2026-02-30","pain":1,"effects":[]}"#,
      #"day: expected a day as in 2026-11-22, found "2026-02-30"."#
    ),
    (
      #"{"v":1,"id":"z","at":1,"offset":0,"person":"me","kind":"pressed","point":"multifidus.s1","side":"midline","felt":"sore"}"#,
      #"side: expected "left" or "right", where the point "multifidus.s1" exists, found "midline"."#
    ),
  ])
  func `a damaged line is told in one sentence`(line: String, sentence: String) {
    #expect(throws: NotationError.self) { try Entry.parsed(line: line) }
    do { _ = try Entry.parsed(line: line) } catch { #expect(error.sentence == sentence) }
  }

  @Test func `a line cut anywhere is refused, never misread`() {
    for what in Samples.happenings.prefix(20) {
      let bytes = Array(Samples.entry(what).line.utf8)
      for length in bytes.indices {
        let cut = String(decoding: bytes[..<length], as: UTF8.self)
        #expect(throws: NotationError.self) { try Entry.parsed(line: cut) }
      }
    }
  }
}
