import Activity
import AppleHealth
import CivilTime

/// Reads changed exports until so many bytes were changed; a trap would end the run.
///
/// Each round changes some bytes of a small export, reads it as a whole and in pieces, and compares.
struct HealthFuzz {
  private let changes: Int
  private let seed: UInt64

  init(_ arguments: [String]) {
    let numbers = arguments.dropFirst().compactMap { Int($0) }
    changes = numbers.first ?? 100_000
    seed = UInt64(numbers.dropFirst().first ?? 1)
  }

  func run() {
    let good = Array(HealthFuzz.export.utf8)
    var state = seed
    var changed = 0
    var rounds = 0
    var differing = 0
    while changed < changes {
      var bytes = good
      let count = 1 + rounds % 200
      for _ in 0..<count {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        change(&bytes, by: state)
      }
      changed += count
      rounds += 1
      let whole = read(bytes, step: bytes.count)
      if read(bytes, step: 1 + rounds % 251) != whole { differing += 1 }
    }
    print("\(changed) changes in \(rounds) rounds of \(good.count) bytes, seed \(seed)")
    print("\(differing) rounds differ between whole and pieces")
  }

  private func change(_ bytes: inout [UInt8], by state: UInt64) {
    let place = Int(state >> 33) % max(bytes.count, 1)
    if place >= bytes.count { return }
    switch state >> 20 & 7 {
    case 0: bytes.remove(at: place)
    case 1: bytes.insert([0x3C, 0x22, 0x3E, 0x26][Int(state >> 8 & 3)], at: place)
    case 2: bytes[place] ^= UInt8(1) << UInt8(state >> 24 & 7)
    default: bytes[place] = UInt8(truncatingIfNeeded: state >> 24)
    }
  }

  /// What can be compared of a reading; nil where the file was refused.
  private func read(_ bytes: [UInt8], step: Int) -> [String]? {
    var reader = HealthReader(bufferSize: 1 << 13)
    var place = 0
    while place < bytes.count {
      let end = min(place + step, bytes.count)
      var isRefused = false
      bytes[place..<end].withUnsafeBytes { piece in
        do throws(HealthError) { try reader.read(piece) } catch { isRefused = true }
      }
      if isRefused { return nil }
      place = end
    }
    guard let found = try? reader.finish() else { return nil }
    return found.totals.map { "\($0.total.day.text) \($0.series.rawValue) \($0.total.amount)" }
      + ["\(found.report.records) \(found.report.skipped.all) \(found.report.bytes)"]
  }

  private static let export: String = {
    let device = "device=\"&lt;&lt;HKDevice: 0x1&gt;, hardware:Watch6,2&gt;\""
    var text = "<?xml version=\"1.0\"?>\n<!DOCTYPE HealthData [\n<!ELEMENT HealthData ANY>\n]>\n"
    text += "<HealthData locale=\"en\">\n <ExportDate value=\"2025-11-20 00:00:00 +0100\"/>\n"
    for hour in 10...19 {
      let times =
        "startDate=\"2025-05-01 \(hour):00:00 +0200\" endDate=\"2025-05-01 \(hour):40:00 +0200\""
      text +=
        " <Record type=\"HKQuantityTypeIdentifierStepCount\" sourceName=\"Ana’s &amp; Watch\" "
      text += "\(device) unit=\"count\" \(times) value=\"\(hour * 30)\"/>\n"
      text += " <Record type=\"HKQuantityTypeIdentifierDistanceWalkingRunning\" "
      text += "sourceName=\"Phone\" unit=\"km\" \(times) value=\"0.\(hour)\">\n"
      text += "  <MetadataEntry key=\"a\" value=\"b > c\"/>\n </Record>\n"
      text += " <Workout workoutActivityType=\"HKWorkoutActivityTypeHiking\" "
      text += "sourceName=\"Phone\" \(times)>\n  <WorkoutEvent/>\n </Workout>\n"
    }
    return text + "</HealthData>\n"
  }()
}
