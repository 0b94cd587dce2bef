import Anatomy
import Care
import CivilTime
import Foundation
import Journal
import Safety
import Testing

@Suite struct ReleaseTests {
  /// No to the three groups of red flags, no conditions, no age, not slim, no to the seven questions.
  static let well = "\n\n\n\n\nn\n" + String(repeating: "n\n", count: 7)

  @Test func `a session runs from the safety questions to its end`() throws {
    let ran = try Ran(
      "release", "gluteus-medius.middle", "--side", "left", "--no-warm-up", "--silent", "--speed",
      "100", input: Self.well + "\n")
    #expect(ran.status == 0, "\(ran.complaint)")
    #expect(ran.out.contains("The plan: 2 × 60 seconds."))
    #expect(ran.out.contains("Pressed 120 s in 2 presses."))
  }

  @Test func `a stop sign ends a session at once and says what it means`() throws {
    let ran = try Ran(
      "release", "gluteus-medius.middle", "--side", "left", "--silent", input: Self.well + "\n!b")
    #expect(ran.status == 0, "\(ran.complaint)")
    #expect(ran.out.contains("A nerve is near."))
  }

  @Test func `a journal takes the session, counts it, and closes the day`() throws {
    let file = FileManager.default.temporaryDirectory.appending(path: "\(UUID()).ndjson")
    defer { try? FileManager.default.removeItem(at: file) }
    func session(_ input: String) throws -> Ran {
      try Ran(
        "release", "gluteus-medius.middle", "--side", "left", "--no-warm-up", "--silent", "--speed",
        "100", "--journal", file.path, input: input)
    }
    let first = try session(Self.well + "6\n\n")
    #expect(first.status == 0, "\(first.complaint)")
    let diary = Diary(Reading(text: try String(contentsOf: file, encoding: .utf8)))
    #expect(diary.sessions.map { $0.released.before } == [.of(6)])
    #expect(diary.sessions.map { $0.released.seconds } == [120])
    #expect(Reading(text: diary.exportText).seal == .intact)
    for _ in 0..<2 { #expect(try session(Self.well + "\n\n").status == 0) }
    let fourth = try session(Self.well)
    #expect(fourth.status == 1)
    #expect(
      fourth.complaint.contains("Three sessions are enough for one day."), "\(fourth.complaint)")
    #expect(fourth.complaint.contains("Again from tomorrow."))
    #expect(fourth.out.isEmpty, "nothing was asked")
  }

  @Test func `a sign in the journal closes its place for the next session`() throws {
    let file = FileManager.default.temporaryDirectory.appending(path: "\(UUID()).ndjson")
    defer { try? FileManager.default.removeItem(at: file) }
    let arguments = ["release", "gluteus-medius.middle", "--side", "left", "--journal", file.path]
    let first = try Ran(arguments, input: Self.well + "\n\n!c")
    #expect(first.out.contains("A nerve is near."))
    let second = try Ran(arguments, input: Self.well)
    #expect(second.status == 1)
    #expect(second.complaint.contains("Pressing here gave shooting or tingling"))
  }

  @Test(arguments: [
    (Happening.safetyAnswered(.cauda, .yes), "Call for help now"),
    (
      .checkedIn(CheckIn(day: today, pain: .of(4), effects: [.weakness])), "See a doctor today"
    ),
    (.conditionAnswered(.fever, true), "Your answers speak against pressing."),
  ])
  func `a journal that speaks against pressing opens no session, and nothing is asked`(
    what: Happening, words: String
  ) throws {
    let file = FileManager.default.temporaryDirectory.appending(path: "\(UUID()).ndjson")
    defer { try? FileManager.default.removeItem(at: file) }
    var diary = Diary()
    for (number, what) in [.episodeStarted, what].enumerated() {
      _ = diary.note(what, id: "n-\(number)", at: Self.now, offset: Self.offset)
    }
    try Data(diary.exportText.utf8).write(to: file)
    let ran = try Ran(
      "release", "gluteus-medius.middle", "--side", "left", "--no-warm-up", "--silent", "--journal",
      file.path, input: Self.well + "6\n\n")
    #expect(ran.status == 1)
    #expect(ran.complaint.contains(words), "\(ran.complaint)")
    #expect(!ran.out.contains("[y/n/not sure]") && !ran.out.contains("The plan"), "\(ran.out)")
  }

  private static let now = Instant(
    milliseconds: Int64(Date().timeIntervalSince1970 * 1000) - 60_000)
  private static let offset =
    Offset(minutes: TimeZone.current.secondsFromGMT() / 60) ?? .utc
  private static let today = Day(now, at: offset)

  @Test func `a helper is told what to ask before the session`() throws {
    let ran = try Ran(
      "release", "gluteus-medius.middle", "--side", "left", "--helper", "--no-warm-up", "--silent",
      "--speed", "100", input: Self.well + "\nw")
    #expect(ran.out.contains("May I press here? You can say stop at any time."))
    #expect(ran.out.contains("Lean in with your weight"))
  }

  @Test func `an emergency opens no session and gives the numbers to call`() throws {
    let ran = try Ran("release", "gluteus-medius.middle", "--side", "left", input: "1\nn\nn\nn\n")
    #expect(ran.status == 1)
    #expect(ran.out.contains("112"))
    #expect(ran.complaint.contains("Call for help now, and do not press."))
    #expect(!ran.out.contains("The plan"))
  }

  @Test func `without answers no session opens`() throws {
    let ran = try Ran("release", "gluteus-medius.middle", "--side", "left")
    #expect(ran.status == 1)
    #expect(ran.complaint == "unknot: No answer came, so no session opens.\n")
  }

  @Test func `a point for professionals has no session but the reason`() throws {
    let ran = try Ran("release", "pelvic-floor.levator-ani", "--side", "left")
    #expect(ran.status == 1)
    #expect(!ran.complaint.isEmpty)
    #expect(ran.out.isEmpty)
  }

  @Test func `a side that the point does not have is refused`() throws {
    let ran = try Ran("release", "gluteus-medius.middle", "--side", "midline")
    #expect(ran.status == 1)
    #expect(ran.complaint.contains("it has left or right"))
  }
}
