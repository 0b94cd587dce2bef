import Foundation
import Testing

@Suite struct HabitTests {
  private func folder() throws -> String {
    let path = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: path, withIntermediateDirectories: true)
    return path.path
  }

  private static let export = """
    <?xml version="1.0"?>
    <HealthData locale="en_ES">
     <Record type="HKQuantityTypeIdentifierFlightsClimbed" sourceName="Phone" unit="count" \
    startDate="2026-11-20 10:00:00 +0100" endDate="2026-11-20 10:05:00 +0100" value="4"/>
    </HealthData>
    """

  @Test func `an export is read, kept, and read again without a change`() throws {
    let folder = try folder()
    try Data(HabitTests.export.utf8).write(to: URL(filePath: folder + "/export.xml"))
    let first = try Ran([
      "import", "apple-health", folder + "/export.xml", "--to", folder + "/table",
    ])
    #expect(first.status == 0)
    #expect(first.out.contains("* Flights of stairs: 1, 2026-11-20 to 2026-11-20"))
    let kept = try String(contentsOfFile: folder + "/table", encoding: .utf8)
    _ = try Ran(["import", "apple-health", folder + "/export.xml", "--to", folder + "/table"])
    #expect(try String(contentsOfFile: folder + "/table", encoding: .utf8) == kept)
    #expect(kept.contains("\"movement\":\"stairs\""))
    let week = try Ran(["activity", folder + "/table", "--day", "2026-11-22"])
    #expect(week.out.contains("Stairs: 4 flights, too early to say what is usual for you"))
  }

  @Test func `what is no export is refused with one sentence`() throws {
    let folder = try folder()
    try Data("hello".utf8).write(to: URL(filePath: folder + "/a.xml"))
    let refused = try Ran(["import", "apple-health", folder + "/a.xml"])
    #expect(refused.status == 1)
    #expect(refused.complaint.contains("This is not an export of Apple Health"))
  }

  @Test func `movement is logged by hand`() throws {
    let table = try folder() + "/table"
    for amount in ["20", "30"] {
      _ = try Ran(["activity", table, "--log", "hills", "--amount", amount, "--day", "2026-01-01"])
    }
    let week = try Ran(["activity", table, "--day", "2026-01-07"])
    #expect(week.out.contains("Hills: 50 minutes"))
    #expect(
      try Ran(["activity", table, "--day", "2026-01-08"]).out.contains(
        "Hills: 0 minutes, too early"))
  }

  @Test func `a plan leads back from the day, over the end of the year`() throws {
    let plan = try Ran(["plan", "snow", "2027-01-10", "--from", "2026-12-13"])
    #expect(plan.status == 0)
    #expect(plan.out.contains("2026-12-13 to 2026-12-19"))
    #expect(plan.out.contains("2027-01-10 to 2027-01-16"))
    let late = try Ran(["plan", "snow", "2027-01-10", "--from", "2027-01-11"])
    #expect(late.status == 1)
  }
}
