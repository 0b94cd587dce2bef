import Anatomy
import Assessment
import Atlas
import Findings
import JSONText
import Reasoning
import Safety
import TestSupport
import Testing

@Suite struct CaseParsingTests {
  private let full = """
    {"id": "x", "person": {"age": 41, "sex": "female"}, "days": 10,
     "drawing": [{"region": "buttock-upper-outer", "side": "left", "worst": true},
                 {"region": "sacrum", "side": "midline"}],
     "answers": {"sitting-worse": "yes", "steroid-cancer": ["steroid", "cancer"]},
     "safety": {"cauda": "no", "dvt": "yes-emergency", "fever": null},
     "conditions": ["anticoagulant", "anticoagulant"],
     "presses": [{"point": "piriformis.lateral", "side": "left", "felt": "familiar"}]}
    """

  @Test func `every field of a case is read`() throws {
    let read = try Case.parsed(Array(full.utf8))
    #expect(read.id == "x")
    #expect(read.findings.person == Person(age: 41, sex: .female))
    #expect(read.findings.days == 10)
    #expect(
      read.findings.drawing
        == [
          DrawnArea(try #require(Area(.buttockUpperOuter, .left)), isWorst: true),
          DrawnArea(try #require(Area(.sacrum, .midline))),
        ])
    #expect(
      read.findings.answers
        == [Answered(.sittingWorse, [.yes]), Answered(.steroidCancer, [.steroid, .cancer])])
    #expect(read.safety == [.cauda: .no, .dvt: .yesEmergency])
    #expect(read.conditions == [.anticoagulant])
    #expect(read.findings.presses == [Press(.piriformisLateral, .left, .familiar)])
  }

  @Test func `a case comes back the same from its own text`() throws {
    let read = try Case.parsed(Array(full.utf8))
    #expect(try Case.parsed(Array(read.json.text.utf8)) == read)
  }

  @Test(arguments: [
    #"{"id":"x"}"#,
    #"{"id":"x","person":{},"days":null,"drawing":[],"answers":{},"safety":{},"conditions":[]}"#,
    #"{"id":"x","person":{"age":null,"sex":null},"drawing":null,"answers":null,"presses":null}"#,
  ])
  func `absent, null and empty all mean not known`(text: String) throws {
    #expect(try Case.parsed(Array(text.utf8)) == Case(id: "x"))
  }

  @Test func `every id of the house is accepted on each of its sides`() throws {
    let drawing = Area.all.map {
      "{\"region\":\"\($0.region.rawValue)\",\"side\":\"\($0.side.rawValue)\"}"
    }
    let answers = Question.all.map { "\"\($0.id.rawValue)\":\"\($0.answers[0].rawValue)\"" }
    let safety = RedFlag.all.map { "\"\($0.id.rawValue)\":\"\($0.answers.last?.rawValue ?? "")\"" }
    let conditions = ContraindicationID.allCases.map { "\"\($0.rawValue)\"" }
    let presses = TriggerPoint.all.flatMap { point in
      point.sides.map {
        "{\"point\":\"\(point.id.rawValue)\",\"side\":\"\($0.rawValue)\",\"felt\":\"nothing\"}"
      }
    }
    let text = """
      {"id":"all","drawing":[\(drawing.joined(separator: ","))],
       "answers":{\(answers.joined(separator: ","))},"safety":{\(safety.joined(separator: ","))},
       "conditions":[\(conditions.joined(separator: ","))],
       "presses":[\(presses.joined(separator: ","))]}
      """
    let read = try Case.parsed(Array(text.utf8))
    #expect(read.findings.drawing.count == Area.all.count)
    // The drawing tells its own spread.
    #expect(read.findings.answers.count == QuestionID.allCases.count - 1)
    #expect(read.safety.count == RedFlagID.allCases.count)
    #expect(read.conditions.count == ContraindicationID.allCases.count)
    #expect(read.findings.presses.count == presses.count)
    #expect(try Case.parsed(read.json) == read)
  }

  @Test(arguments: [
    ("", "Line 1, column 1: expected a value."),
    ("[]", "expected an object, found an array."),
    ("{}", "id: is missing."),
    (#"{"id":7}"#, "id: expected a text in quotes, found 7."),
    (#"{"id":"x","anwers":{}}"#, #"unknown field "anwers"; the nearest known one is "answers"."#),
    (#"{"id":"x","zebra":{}}"#, #"unknown field "zebra"."#),
    (#"{"id":"x","person":[]}"#, "person: expected an object, found an array."),
    (
      #"{"id":"x","person":{"age":-1}}"#,
      "person.age: expected a whole number from 0 to 130, found -1."
    ),
    (
      #"{"id":"x","person":{"age":131}}"#,
      "person.age: expected a whole number from 0 to 130, found 131."
    ),
    (
      #"{"id":"x","person":{"age":"x"}}"#,
      "person.age: expected a whole number from 0 to 130, found \"x\"."
    ),
    (
      #"{"id":"x","person":{"sex":"femal"}}"#,
      #"person.sex: unknown sex "femal"; the nearest known one is "female"."#
    ),
    (#"{"id":"x","days":-0.1}"#, "days: expected a number of 0 or more, found -0.1."),
    (#"{"id":"x","days":"ten"}"#, "days: expected a number of 0 or more, found \"ten\"."),
    (#"{"id":"x","days":NaN}"#, "Line 1, column 18: expected a value."),
    (#"{"id":"x","days":1e999}"#, "Line 1, column 18: the number is too large."),
    (
      #"{"id":"x","drawing":[{"region":"buttock-uper-outer","side":"left"}]}"#,
      #"drawing[0].region: unknown region "buttock-uper-outer"; the nearest known one is "buttock-upper-outer"."#
    ),
    (#"{"id":"x","drawing":[{"region":"sacrum"}]}"#, "drawing[0].side: is missing."),
    (
      #"{"id":"x","drawing":[{"region":"sacrum","side":"left"}]}"#,
      #"drawing[0].side: expected "midline", where the region "sacrum" exists, found "left"."#
    ),
    (
      #"{"id":"x","drawing":[{"region":"groin","side":"midline"}]}"#,
      #"drawing[0].side: expected "left" or "right", where the region "groin" exists, found "midline"."#
    ),
    (
      #"{"id":"x","drawing":[{"region":"groin","side":"up"}]}"#,
      #"drawing[0].side: unknown side "up"."#
    ),
    (
      #"{"id":"x","drawing":[{"region":"groin","side":"left","worst":1}]}"#,
      "drawing[0].worst: expected true or false, found 1."
    ),
    (
      #"{"id":"x","drawing":[{"region":"groin","side":"left"},{"region":"groin","side":"left","worst":true}]}"#,
      "drawing[1]: groin/left is drawn twice."
    ),
    (
      #"{"id":"x","answers":{"siting-worse":"yes"}}"#,
      #"answers.siting-worse: unknown question "siting-worse"; the nearest known one is "sitting-worse"."#
    ),
    (
      #"{"id":"x","answers":{"sitting-worse":"yess"}}"#,
      #"answers.sitting-worse: unknown answer "yess"; the nearest known one is "yes"."#
    ),
    (
      #"{"id":"x","answers":{"sitting-worse":"up"}}"#,
      #"answers.sitting-worse: expected one of "yes", "no", "not-sure", found "up"."#
    ),
    (
      #"{"id":"x","answers":{"sitting-worse":["yes"]}}"#,
      "answers.sitting-worse: expected one answer in quotes, found an array."
    ),
    (
      #"{"id":"x","answers":{"steroid-cancer":["none","none"]}}"#,
      #"answers.steroid-cancer[1]: "none" is given twice."#
    ),
    (
      #"{"id":"x","answers":{"steroid-cancer":[]}}"#,
      "answers.steroid-cancer: expected at least one answer."
    ),
    (
      #"{"id":"x","safety":{"cauda":"yes-same-day"}}"#,
      #"safety.cauda: expected one of "no", "yes", "not-sure", as this flag has no such follow-up question, found "yes-same-day"."#
    ),
    (
      #"{"id":"x","safety":{"caudal":"yes"}}"#,
      #"safety.caudal: unknown red flag "caudal"; the nearest known one is "cauda"."#
    ),
    (
      #"{"id":"x","safety":{"cauda":true}}"#,
      "safety.cauda: expected the id of a safety answer in quotes, found true."
    ),
    (
      #"{"id":"x","conditions":["anticoagulants"]}"#,
      #"conditions[0]: unknown condition "anticoagulants"; the nearest known one is "anticoagulant"."#
    ),
    (
      #"{"id":"x","presses":[{"point":"piriformis.lateal","side":"left","felt":"sore"}]}"#,
      #"presses[0].point: unknown point "piriformis.lateal"; the nearest known one is "piriformis.lateral"."#
    ),
    (
      #"{"id":"x","presses":[{"point":"piriformis.lateral","side":"midline","felt":"sore"}]}"#,
      #"presses[0].side: expected "left" or "right", where the point "piriformis.lateral" exists, found "midline"."#
    ),
    (
      #"{"id":"x","presses":[{"point":"piriformis.lateral","side":"left","felt":"sor"}]}"#,
      #"presses[0].felt: unknown answer to a press "sor"; the nearest known one is "sore"."#
    ),
  ])
  func `bad input is told in one sentence`(text: String, sentence: String) {
    #expect(throws: NotationError.self) { try Case.parsed(Array(text.utf8)) }
    do { _ = try Case.parsed(Array(text.utf8)) } catch { #expect(error.sentence == sentence) }
  }

  @Test func `what the person and the drawing tell counts, not an answer beside them`() throws {
    let derived =
      #""answers":{"age-band":"<30","sex":"male","pain-drawing-spread":"1","stairs":"up"}"#
    let alone = try Case.parsed(Array("{\"id\":\"x\",\(derived)}".utf8))
    #expect(alone.findings.answers.count == 4)
    let person = #""person":{"age":70,"sex":"female"},"drawing":[{"region":"heel","side":"left"}]"#
    let told = try Case.parsed(Array("{\"id\":\"x\",\(person),\(derived)}".utf8))
    #expect(told.findings.answers == [Answered(.stairs, [.up])])
  }

  @Test(arguments: ["left", "right", "midline"])
  func `a point counted in the midline may be named on a side`(side: String) throws {
    let text =
      #"{"id":"x","presses":[{"point":"pelvic-floor.coccygeus","side":"\#(side)","felt":"sore"}]}"#
    #expect(
      try Case.parsed(Array(text.utf8)).findings.presses
        == [Press(.pelvicFloorCoccygeus, .midline, .sore)])
  }

  @Test func `a bad line of a batch keeps its place, and its id where it can be read`() throws {
    let bad = Batch.assessed(Array(#"{"id":"b","days":-1}"#.utf8), line: 4)
    #expect(!bad.isGood)
    #expect(
      bad.json.text
        == #"{"id":"b","error":"days: expected a number of 0 or more, found -1."}"#)
    let torn = Batch.assessed(Array(#"{"id":"b","#.utf8), line: 5)
    #expect(!torn.isGood)
    #expect(
      torn.json.text
        == #"{"id":null,"line":5,"error":"Line 1, column 11: expected a name in quotes."}"#)
    #expect(Batch.assessed(Array(#"{"id":"c"}"#.utf8), line: 6).isGood)
  }

  @Test func `any damage to a good file is refused or read, never a crash`() {
    var random = SplitMix(seed: 23)
    let good = Array(full.utf8)
    var refused = 0
    for _ in 0..<3_000 {
      var bytes = good
      for _ in 0...Int.random(in: 0...2, using: &random) {
        bytes[Int.random(in: 0..<bytes.count, using: &random)] = UInt8.random(
          in: 0...255, using: &random)
      }
      if Bool.random(using: &random) { bytes.removeLast(Int.random(in: 1...200, using: &random)) }
      do { _ = try Case.parsed(bytes) } catch {
        refused += 1
        #expect(!error.sentence.isEmpty)
      }
    }
    #expect(refused > 1_000)
  }
}
