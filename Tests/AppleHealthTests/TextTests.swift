import CivilTime
import Testing

@testable import AppleHealth

@Suite struct TextTests {
  private func number(_ text: String) -> Double? {
    Array(text.utf8).withUnsafeBufferPointer { bytes in
      bytes.baseAddress.flatMap { NumberText($0, count: bytes.count)?.value }
    }
  }

  @Test(arguments: [
    "0", "1", "12.5", "0.0648", ".5", "5.", "-3.25", "+7", "1e3", "1E-3", " 42 ", "123456789012345",
    "0.000001", "98.6000000000001", "1e22",
  ])
  func `a number is read as the standard library reads it`(text: String) throws {
    let trimmed = text.replacing(" ", with: "")
    #expect(number(text) == Double(trimmed))
  }

  @Test(arguments: ["", ".", "-", "e5", "1e", "1e+", "one", "1,5", "0x10", "1 2"])
  func `what is no number is none`(text: String) { #expect(number(text) == nil) }

  @Test(arguments: ["98.60000000000001", "0.12345678901234567", "12345.678901234567"])
  func `a number of more digits is right to the last but one bit`(text: String) throws {
    let (own, exact) = (try #require(number(text)), try #require(Double(text)))
    #expect(abs(own - exact) <= exact.ulp)
  }

  @Test func `numbers beyond all bounds do not trap`() {
    #expect(number("1e999999999999") == .infinity)
    #expect(number("1e-999999999999") == 0)
    #expect(number(String(repeating: "9", count: 500)) != nil)
  }

  @Test func `a day is the calendar's own, through four centuries`() throws {
    var day = try #require(Day(year: 1899, month: 12, day: 31))
    while day.text < "2301-01-01" {
      let read = Array(day.text.utf8).withUnsafeBufferPointer { bytes in
        bytes.baseAddress.flatMap { DateText.day($0, count: bytes.count) }
      }
      #expect(read == day.number)
      day = day.advanced(by: 1)
    }
  }

  @Test(arguments: [
    ("2024-05-10 07:12:33 +0200", 1_715_317_953 as Int64), ("1970-01-01 00:00:00 +0000", 0),
    ("2024-12-31 23:59:59 -0330", 1_735_702_199),
  ])
  func `a time is universal once its offset is taken off`(text: String, seconds: Int64) {
    let read = Array(text.utf8).withUnsafeBufferPointer { bytes in
      bytes.baseAddress.flatMap { DateText($0, count: bytes.count)?.seconds }
    }
    #expect(read == seconds)
  }
}
