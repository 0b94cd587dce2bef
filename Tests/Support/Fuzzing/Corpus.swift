import Anatomy
import Care
import CivilTime
import JSONText

/// What the mutations begin with: good texts of every kind that a reader may meet.
enum Corpus {
  /// A line of the journal of every kind, as version 1 wrote them.
  static let lines: [[UInt8]] = [
    "\"kind\":\"episode-started\"", "\"kind\":\"episode-ended\"",
    "\"kind\":\"person-named\",\"name\":\"Mother\"", "\"kind\":\"person-chosen\"",
    "\"kind\":\"person-erased\"", "\"kind\":\"age-given\",\"age\":41",
    "\"kind\":\"sex-given\",\"sex\":\"female\"",
    "\"kind\":\"safety-answered\",\"flag\":\"dvt\",\"answer\":\"yes-emergency\"",
    "\"kind\":\"condition-answered\",\"condition\":\"implant\",\"holds\":true",
    "\"kind\":\"drawing-changed\",\"drawing\":[{\"region\":\"sacrum\",\"side\":\"midline\"}]",
    "\"kind\":\"pain-rated\",\"pain\":5", "\"kind\":\"began\",\"daysAgo\":21",
    "\"kind\":\"question-answered\",\"question\":\"stairs\",\"answers\":\"up\"",
    "\"kind\":\"pressed\",\"point\":\"multifidus.s1\",\"side\":\"left\",\"felt\":\"familiar\"",
    "\"kind\":\"released\",\"point\":\"piriformis.lateral\",\"side\":\"left\",\"presser\":\"helper\""
      + ",\"tool\":\"ball\",\"position\":\"wall\",\"rounds\":2,\"seconds\":90,\"before\":6"
      + ",\"after\":3,\"firstTenderness\":7,\"lastTenderness\":null,\"spotEnd\":\"subsided\""
      + ",\"ending\":\"stopped.tingling\",\"adverse\":[\"tingling\"]",
    "\"kind\":\"checked-in\",\"day\":\"2026-11-18\",\"pain\":4,\"soreness\":2"
      + ",\"effects\":[\"leg-symptoms\",\"weakness\"]",
    "\"kind\":\"setting-changed\",\"key\":\"theme\",\"value\":\"dark\"",
    "\"kind\":\"withdrawn\",\"names\":\"a-1\"", "\"kind\":\"kept-aside\",\"bytes\":\"/v8=\"",
    "\"kind\":\"dreamt\",\"of\":[1,2,{\"a\":null}]",
  ].map { rest in
    Array(
      ("{\"v\":1,\"id\":\"a-1\",\"at\":1795000000000,\"offset\":60,\"order\":1795000000001,"
        + "\"person\":\"me\",\"episode\":\"e\",\"corrects\":\"c\"," + rest + "}").utf8)
  }

  static let cases: [[UInt8]] = [
    """
    {"id":"x","person":{"age":41,"sex":"female"},"days":10,
    "drawing":[{"region":"buttock-upper-outer","side":"left","worst":true}],
    "answers":{"sitting-worse":"yes"},"safety":{"cauda":"no"},"conditions":["anticoagulant"],
    "presses":[{"point":"piriformis.lateral","side":"left","felt":"familiar"}]}
    """
  ].map { Array($0.utf8) }

  /// The unfinished step of an app in the middle of a session, as its host keeps it.
  static let draft: JSONValue = .object([
    Member("route", .string("session")), Member("trail", .array([.string("points")])),
    Member(
      "unfinished",
      .object([
        Member(
          "canvas",
          .object([
            Member("areas", .array([.string("sacrum midline")])),
            Member("worst", .array([])), Member("brush", .string("paint")),
            Member("view", .string("back")), Member("frame", .string("hips")),
          ])),
        Member("followUps", .array([.string("cauda emergency")])),
        Member("conditionsAreDone", .bool(true)), Member("beginIsDone", .bool(false)),
        Member("questionsAreDone", .bool(true)),
        Member("skippedQuestions", .array([.string("stairs")])),
        Member("questionOrder", .array([.string("stairs")])),
        Member("skippedPlaces", .array([.string("piriformis.lateral left")])),
        Member("keepsSearching", .bool(false)), Member("beginning", .string("weeks")),
        Member("hasHelper", .bool(false)), Member("release", release),
        Member(
          "checkIn",
          .object([
            Member("pain", .number(4)), Member("soreness", .number(2)),
            Member("effects", .array([.string("weakness")])),
          ])),
      ])),
  ])

  /// A session in the middle of its first press.
  static let session: String = {
    let recheck = Dictionary(uniqueKeysWithValues: Recheck.allCases.map { ($0, false) })
    let request = ClearanceRequest(
      point: .piriformisLateral, side: .left, receiver: Receiver(age: 41, isFirstDay: false),
      recheck: recheck)
    guard let permission = request.answered().permission else { return "" }
    var session = ReleaseSession(permission.plan(PlanChoices()), warmUp: false)
    let start = Instant(milliseconds: 1_790_000_000_000)
    _ = session.received(.started, at: start)
    _ = session.received(.ticked, at: start + .seconds(20))
    return session.text
  }()

  private static let release: JSONValue = .object([
    Member("point", .string("piriformis.lateral")), Member("side", .string("left")),
    Member("also", .array([])), Member("presser", .string("own")),
    Member("tool", .string("ball")), Member("position", .string("wall")),
    Member("style", .string("still-then-circles")), Member("pace", .string("usual")),
    Member("rounds", .number(2)), Member("hold", .number(60)), Member("stopWord", .number(0)),
    Member("isHandedOver", .bool(false)), Member("yes", .array([])),
    Member("recheckIsDone", .bool(true)), Member("recheckedOn", .string("2026-09-21")),
    Member("here", .array([])), Member("elsewhere", .array([.string("implant")])),
    Member("session", .string(session)), Member("before", .number(6)), Member("after", .null),
    Member("adverse", .array([.string("tingling")])), Member("lastWords", .string("Hold.")),
  ])
}
