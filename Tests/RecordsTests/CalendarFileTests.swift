import CivilTime
import Records
import Testing

@Suite struct CalendarFileTests {
  @Test func `lines end as the standard says, and none is longer than 75 bytes`() {
    let event = CalendarFile.Event(
      id: "a", day: Samples.today, title: "Look back; then, decide",
      text: String(repeating: "żółw 😀 ", count: 40) + "\nend\u{1B}\\", repeats: 14)
    let text = CalendarFile(events: [event], made: Samples.now).text
    let lines = text.split(separator: "\r\n", omittingEmptySubsequences: false)
    #expect(lines.last?.isEmpty == true)
    #expect(lines.allSatisfy { $0.utf8.count <= 75 })
    #expect(!text.replacing("\r\n", with: "").contains { $0 == "\n" || $0 == "\r" })
    #expect(text.contains("SUMMARY:Look back\\; then\\, decide\r\n"))
    #expect(text.contains("RRULE:FREQ=DAILY;COUNT=14\r\n"))
    #expect(!text.contains("\u{1B}"))
    let unfolded = text.replacing("\r\n ", with: "")
    #expect(unfolded.contains("żółw 😀 \\nend\\\\"))
  }
}
