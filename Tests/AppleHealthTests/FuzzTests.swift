import AppleHealth
import Testing

@Suite struct FuzzTests {
  /// The short form of the run that Benchmarks can do over many millions of bytes.
  @Test func `changed bytes never trap, and pieces of any size agree on them`() throws {
    let good = Array(
      Export.file(
        (0..<6).map { hour in
          Export.record(
            "StepCount", hour % 2 == 0 ? Export.watch : Export.phone,
            "2025-05-01 0\(hour):00:00 +0200", "2025-05-01 0\(hour):50:00 +0200", "\(hour * 100).5")
            + Export.workout(
              "Hiking", "2025-05-02 0\(hour):00:00 +0200", "2025-05-02 0\(hour):30:00 +0200")
        }.joined()
      ).utf8)
    var state: UInt64 = 20_251_129
    for round in 0..<400 {
      var changed = good
      for _ in 0..<1 + round % 12 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        let place = Int(state >> 33) % changed.count
        switch state >> 20 & 3 {
        case 0: changed[place] = UInt8(truncatingIfNeeded: state >> 24)
        case 1: changed.remove(at: place)
        case 2:
          changed.insert(
            contentsOf: [0x3C, 0x22, 0x3E, 0x26][..<(1 + Int(state >> 8 & 3))], at: place)
        default: changed.replaceSubrange(place..<min(place + 40, changed.count), with: [])
        }
      }
      let whole = try? Export.read(changed)
      let pieces = try? Export.read(changed, step: 1 + round % 97, bufferSize: 1 << 12)
      #expect(whole?.lines == pieces?.lines, "round \(round)")
      #expect(whole?.report == pieces?.report, "round \(round)")
    }
  }
}
