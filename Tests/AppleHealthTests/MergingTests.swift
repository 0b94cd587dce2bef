import Activity
import AppleHealth
import CivilTime
import Testing

/// An invented sample of one of three sources, in minutes from a moment.
private struct Piece {
  let source: Int
  let start: Int
  let length: Int
  let amount: Int

  static let sources = [Export.watch, Export.phone, Export.app]

  var record: String {
    Export.record(
      "StepCount", Piece.sources[source], Piece.time(start), Piece.time(start + length), "\(amount)"
    )
  }

  static func time(_ minutes: Int) -> String {
    let (day, rest) = (minutes / 1440, minutes % 1440)
    let two = { (number: Int) in (number < 10 ? "0" : "") + "\(number)" }
    return "2024-02-\(two(27 + day)) \(two(rest / 60)):\(two(rest % 60)):00 -0330"
  }
}

/// Numbers that look like chance, the same at each run.
private struct Dice {
  var state: UInt64
  mutating func roll(_ sides: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(state >> 33) % sides
  }
}

@Suite struct MergingTests {
  /// Minute by minute: of those sources that cover a minute, the first alone counts there.
  private func plainTotals(_ pieces: [Piece]) -> [Double] {
    var totals = [0.0, 0.0]
    var seen: [String] = []
    for piece in pieces {
      let text = piece.record
      if seen.contains(text) { continue }
      seen.append(text)
      let above = pieces.filter { $0.source < piece.source }
      let covers = { (minute: Int) in
        above.contains { $0.start <= minute && minute < $0.start + $0.length }
      }
      if piece.length == 0 {
        if !covers(piece.start) { totals[piece.start / 1440] += Double(piece.amount) }
        continue
      }
      for minute in piece.start..<piece.start + piece.length where !covers(minute) {
        totals[minute / 1440] += Double(piece.amount) / Double(piece.length)
      }
    }
    return totals
  }

  @Test(arguments: 1...60)
  func `totals are those of a plain count, minute by minute`(seed: Int) throws {
    var dice = Dice(state: UInt64(seed))
    var pieces: [Piece] = []
    for _ in 0..<dice.roll(40) + 1 {
      let start = 1300 + dice.roll(280)
      let length = dice.roll(8) == 0 ? 0 : dice.roll(90) + 1
      let piece = Piece(source: dice.roll(3), start: start, length: length, amount: dice.roll(500))
      pieces.append(piece)
      if dice.roll(6) == 0 { pieces.append(piece) }
    }
    let found = try Export.read(Export.file(pieces.map { $0.record }.joined()))
    let expected = plainTotals(pieces)
    for (index, day) in ["2024-02-27", "2024-02-28"].enumerated() {
      let total = found.totals.first { $0.total.day.text == day }?.total.amount ?? 0
      #expect(abs(total - expected[index]) < 1e-9 * max(1, expected[index]), "seed \(seed)")
    }
  }

  @Test func `the order in which a file holds its records does not matter`() throws {
    var dice = Dice(state: 99)
    let records = (0..<200).map { index in
      Piece(source: dice.roll(3), start: index * 7, length: dice.roll(30), amount: dice.roll(99))
        .record
    }
    let forward = try Export.read(Export.file(records.joined()))
    let backward = try Export.read(Export.file(records.reversed().joined()))
    #expect(forward.totals == backward.totals)
  }

  @Test func `reading the same file again gives the same to the last digit`() throws {
    let record = Piece(source: 1, start: 10, length: 7, amount: 100).record
    let text = Export.file(record)
    #expect(try Export.read(text).totals == (try Export.read(text)).totals)
  }

  @Test func `a sample that lasts over midnight is shared out, by the offset that stands on it`()
    throws
  {
    let found = try Export.read(
      Export.file(
        Export.record(
          "StepCount", Export.phone, "2025-12-31 23:45:00 +0900", "2026-01-01 00:15:00 +0900", "300"
        )))
    #expect(found.lines == ["2025-12-31 steps 150.0", "2026-01-01 steps 150.0"])
  }

  @Test func `the hour that a change of clock repeats counts twice, as it was lived twice`() throws
  {
    // 2:00 to 3:00 summer time, then 2:00 to 3:00 winter time: one real hour each.
    let found = try Export.read(
      Export.file(
        Export.record(
          "StepCount", Export.phone, "2025-10-26 02:00:00 +0200", "2025-10-26 03:00:00 +0200", "10")
          + Export.record(
            "StepCount", Export.phone, "2025-10-26 02:00:00 +0100", "2025-10-26 03:00:00 +0100",
            "20")))
    #expect(found.lines == ["2025-10-26 steps 30.0"])
  }

  @Test func `years apart, far more than one window of reading, nothing is lost`() throws {
    let records = (2010...2024).map { year in
      Export.record(
        "FlightsClimbed", Export.phone, "\(year)-02-28 10:00:00 +0000",
        "\(year)-02-28 10:01:00 +0000", "2")
    }
    let found = try Export.read(Export.file(records.joined()))
    #expect(found.totals.count == 15)
    #expect(found.totals.allSatisfy { $0.total.amount == 2 })
  }
}
