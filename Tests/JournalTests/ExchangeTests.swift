import CivilTime
import Foundation
import JSONText
import Journal
import TestSupport
import Testing

@Suite struct ExchangeTests {
  private func sample(_ count: Int = 50) -> Diary {
    var random = SplitMix(seed: 3)
    return Diary(Samples.journal(count, using: &random))
  }

  @Test func `an export reads back as the same journal`() {
    let diary = sample()
    let reading = Reading(text: diary.exportText)
    #expect(reading.seal == .intact)
    #expect(reading.damaged == [])
    #expect((Diary(reading) == diary) == true)
    var copy = diary
    let report = copy.imported(reading)
    #expect((copy == diary) == true)
    #expect(report.added == [])
    #expect(report.known == diary.entries.count)
    #expect(report.sentences == ["0 entries added, \(diary.entries.count) already here."])
  }

  @Test func `line ends of another system change nothing`() {
    let diary = sample()
    let text = diary.exportText.replacingOccurrences(of: "\n", with: "\r\n")
    #expect(Reading(text: text).seal == .intact)
    #expect((Diary(Reading(text: text)) == diary) == true)
  }

  @Test func `a damaged export gives all its good lines and names the bad one`() {
    let diary = sample()
    var lines = diary.exportText.split(separator: "\n").map { String($0) }
    let lost = lines[10]
    lines[10] = String(lost.prefix(lost.count / 2))
    let reading = Reading(text: lines.joined(separator: "\n"))
    #expect(reading.seal == .broken)
    #expect(reading.entries.count == diary.entries.count - 1)
    #expect(reading.damaged.map { $0.number } == [11])
    var copy = Diary()
    let report = copy.imported(reading)
    #expect(report.added.count == diary.entries.count - 1)
    #expect(copy.aside == [lines[10]])
    #expect(
      report.sentences.last == "The file was cut or changed after it was written.")
    #expect(
      report.sentences.contains("1 line is damaged and kept aside, the first is line 11."))
    #expect(copy.exportText.contains(lines[10]))
  }

  @Test func `an export cut anywhere loses only what was cut`() {
    let diary = sample(12)
    let bytes = Array(diary.exportText.utf8)
    for length in stride(from: 0, to: bytes.count - 1, by: 7) {
      let reading = Reading(text: String(decoding: bytes[..<length], as: UTF8.self))
      let whole = bytes[..<length].split(separator: 0x0A).count
      #expect(reading.entries.count + reading.damaged.count <= whole)
      #expect(reading.damaged.count <= 1)
      #expect(reading.seal != .intact)
    }
  }

  @Test func `any change of one byte breaks the seal`() {
    var random = SplitMix(seed: 5)
    let bytes = Array(sample(12).exportText.utf8)
    let headerEnd = bytes.firstIndex(of: 0x0A) ?? 0
    for _ in 0..<300 {
      var changed = bytes
      let place = Int.random(in: (headerEnd + 1)..<(bytes.count - 1), using: &random)
      changed[place] = changed[place] == 0x41 ? 0x42 : 0x41
      #expect(Reading(text: String(decoding: changed, as: UTF8.self)).seal == .broken)
    }
  }

  @Test(arguments: ["", "\n\n", "no journal at all", "{\"unknot\":\"journal\"}", "\u{0}\u{1}"])
  func `any text is read without harm`(text: String) {
    #expect(Reading(text: text).entries == [])
    #expect(Diary(Reading(text: text)).entries == [])
  }

  @Test func `two devices that exchange their journals agree`() {
    var random = SplitMix(seed: 9)
    let entries = Samples.journal(60, using: &random)
    var phone = Diary(Array(entries.prefix(40)))
    var computer = Diary(Array(entries.suffix(40)))
    _ = phone.imported(Reading(text: computer.exportText))
    _ = computer.imported(Reading(text: phone.exportText))
    #expect((phone == computer) == true)
    #expect((phone == Diary(entries)) == true)
  }

  @Test func `ten thousand entries are read and folded`() {
    var random = SplitMix(seed: 21)
    let entries = Samples.journal(10_000, using: &random)
    #expect(Diary(Reading(lines: entries.map { $0.line })) == Diary(entries))
  }
}
