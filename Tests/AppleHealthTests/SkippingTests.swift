import AppleHealth
import Testing

@Suite struct SkippingTests {
  private func report(
    _ start: String = "2025-05-01 10:00:00 +0200", _ end: String = "2025-05-01 10:10:00 +0200",
    value: String = "5", unit: String = "count", type: String = "StepCount"
  ) throws -> (skipped: HealthReport.Skipped, lines: [String]) {
    let found = try Export.read(
      Export.file(Export.record(type, Export.app, start, end, value, unit: unit)))
    return (found.report.skipped, found.lines)
  }

  @Test(arguments: [
    "yesterday", "2025-13-01 10:00:00 +0200", "2025-05-01 25:00:00 +0200",
    "1066-05-01 10:00:00 +0200",
  ])
  func `a time that cannot be is skipped and told`(start: String) throws {
    let (skipped, lines) = try report(start)
    #expect(skipped.dates > 0 && lines.isEmpty)
  }

  @Test(arguments: ["", "many", "-3", "1e", "1.2.3"])
  func `an amount that is none is skipped and told`(value: String) throws {
    let (skipped, lines) = try report(value: value)
    #expect(skipped.amounts == 1 && lines.isEmpty)
  }

  @Test func `a unit that we do not know is skipped, and one of another kind`() throws {
    #expect(try report(unit: "furlong", type: "DistanceWalkingRunning").skipped.units == 1)
    #expect(try report(unit: "count", type: "DistanceWalkingRunning").skipped.units == 1)
    #expect(try report(unit: "km").skipped.units == 1)
  }

  @Test(arguments: [
    ("km", 1000.0), ("m", 1), ("mi", 1609.344), ("ft", 0.3048), ("yd", 0.9144), ("cm", 0.01),
  ])
  func `every unit of length becomes metres`(unit: String, metres: Double) throws {
    let (_, lines) = try report(value: "2", unit: unit, type: "DistanceWalkingRunning")
    #expect(lines == ["2025-05-01 walking-distance \(2 * metres)"])
  }

  @Test
  func `a sample of a week is kept, one second more is not, nor one that ends before it begins`()
    throws
  {
    #expect(try report("2025-05-01 00:00:00 +0000", "2025-05-08 00:00:00 +0000").lines.count == 7)
    #expect(
      try report("2025-05-01 00:00:00 +0000", "2025-05-08 00:00:01 +0000").skipped.lengths == 1)
    #expect(
      try report("2025-05-01 10:00:01 +0000", "2025-05-01 10:00:00 +0000").skipped.lengths == 1)
  }
}
