import Foundation
import JSONText
import TestSupport
import Testing

/// The reference is the standard library's own reader, which uses the C library.
@Suite struct NumberTests {
  /// How many random texts a test reads: few each time, millions when asked for.
  private let rounds =
    ProcessInfo.processInfo.environment["UNKNOT_ROUNDS"].flatMap(Int.init) ?? 20_000

  @Test(arguments: [
    "0", "-0", "0.0", "0e999999999999", "1", "-1", "0.1", "1e22", "1e23", "9007199254740993",
    "9007199254740992.9999999999999999999999999999", "1e308", "1.7976931348623157e308",
    "1.7976931348623158e308", "2.2250738585072011e-308", "2.2250738585072014e-308", "5e-324",
    "4.9406564584124654e-324", "2.4703282292062327e-324", "2.4703282292062328e-324",
    "2.47032822920623272088284396434110686182e-324", "1e-400", "123456789012345678901234567890",
    "0.000000000000000000000000000000000000000000000000000000000000000000000000000000001e80",
    "1000000000000000000000000000000000000000000000000000000000000000000000000000000000e-80",
    "8.5", "6929495644600919.5", "3.2378839133029012895883524125015321748630094888e-319",
    "1.00000000000000011102230246251565404236316680908203125",
    "1.00000000000000011102230246251565404236316680908203124",
    "1.00000000000000011102230246251565404236316680908203126",
  ])
  func `a number is the nearest double`(text: String) { expectReference(text) }

  @Test func `the tie is decided by digits far beyond all others`() {
    let half = "9007199254740993"
    let zeros = String(repeating: "0", count: 2_000)
    expectReference("\(half).\(zeros)")
    expectReference("\(half).\(zeros)1")
    expectReference("\(half)\(zeros)1e-2001")
  }

  @Test func `the shortest text of any double reads back as it`() throws {
    var random = SplitMix(seed: 11)
    for _ in 0..<rounds {
      let value = Double(bitPattern: random.next())
      guard value.isFinite else { continue }
      guard read("\(value)")?.bitPattern == value.bitPattern else {
        Issue.record("\(value) came back changed")
        continue
      }
      let written = JSONValue.number(value).text
      if read(written)?.bitPattern != value.bitPattern {
        Issue.record("\(written) is not \(value)")
      }
    }
  }

  @Test func `random texts of all lengths and sizes read as the reference reads them`() {
    var random = SplitMix(seed: 13)
    func digits(_ count: Int) -> String {
      String((0..<count).map { _ in Character("\(Int.random(in: 0...9, using: &random))") })
    }
    for _ in 0..<rounds {
      let whole =
        "\(Int.random(in: 1...9, using: &random))"
        + digits(Int.random(in: 0...25, using: &random))
      let fraction = digits(Int.random(in: 1...25, using: &random))
      let exponent = Int.random(in: -345...300, using: &random)
      expectReference("\(whole).\(fraction)e\(exponent)")
    }
  }

  @Test func `halfway texts round as the reference rounds them`() {
    var random = SplitMix(seed: 17)
    for _ in 0..<rounds {
      // A whole number with one bit more than a double holds lies exactly between two doubles.
      let odd = (random.next() >> 10) | 1 << 53 | 1
      let power = Int.random(in: 0...10, using: &random)
      let text = "\(odd % (1 << 54))\(String(repeating: "0", count: power))"
      expectReference(text)
      expectReference("\(text).000000000000000000000000000001")
      expectReference("0.\(text)e\(Int.random(in: -30...30, using: &random))")
    }
  }

  @Test(
    arguments: [
      (0, "0"), (-0.0, "-0"), (1, "1"), (-3, "-3"), (0.1, "0.1"), (1e15, "1000000000000000"),
      (9_007_199_254_740_991, "9007199254740991"), (1_790_000_000_000, "1790000000000"),
      (1e-7, "1e-07"), (.infinity, "null"), (.nan, "null"),
    ] as [(Double, String)])
  func `a number is written short and whole where it is whole`(value: Double, text: String) {
    #expect(JSONValue.number(value).text == text)
  }

  private func read(_ text: String) -> Double? {
    guard case .number(let value)? = try? JSONValue.parsed(text) else { return nil }
    return value
  }

  private func expectReference(_ text: String) {
    let reference = Double(text)
    let expected = reference?.isFinite == true ? reference : nil
    if read(text)?.bitPattern != expected?.bitPattern {
      Issue.record("\(text) was read as \(String(describing: read(text)))")
    }
  }
}
