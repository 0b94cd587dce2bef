import Testing

@Suite struct ReleaseTests {
  /// No to the three groups of red flags, no conditions, no age, no to the seven questions.
  static let well = "\n\n\n\n\n" + String(repeating: "n\n", count: 7)

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
