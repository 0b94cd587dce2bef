import Anatomy
import CivilTime

/// Writes a record of words: values parted by spaces, absent ones as a hyphen.
struct FieldWriter {
  private(set) var text = ""

  mutating func word(_ word: String) {
    if !text.isEmpty { text += FieldWriter.gap }
    text += word
  }

  mutating func number(_ number: Int) { word(String(number)) }
  mutating func seconds(_ seconds: Seconds) { number(seconds.value) }
  mutating func span(_ span: Milliseconds) { word(String(span.value)) }
  mutating func instant(_ instant: Instant?) {
    word(instant.map { String($0.milliseconds) } ?? FieldWriter.absent)
  }
  mutating func score(_ score: PainScore?) {
    word(score.map { String($0.value) } ?? FieldWriter.absent)
  }
  mutating func flag(_ flag: Bool) { word(flag ? "1" : "0") }

  static let gap = " "
  static let absent = "-"
}

/// Reads such a record; every reading fails with nil on anything unexpected.
struct FieldReader {
  private var words: ArraySlice<Substring>

  init(_ text: Substring) { words = text.split(separator: FieldReader.gap)[...] }

  var isAtEnd: Bool { words.isEmpty }

  mutating func word() -> String? { words.popFirst().map { String($0) } }

  mutating func optionalWord() -> String?? {
    guard let word = word() else { return nil }
    return .some(word == FieldWriter.absent ? nil : word)
  }

  mutating func number(_ range: ClosedRange<Int>) -> Int? {
    guard let word = word(), let number = Int(word), range.contains(number) else { return nil }
    return number
  }

  mutating func seconds(_ range: ClosedRange<Int>) -> Seconds? {
    number(range).map { Seconds($0) }
  }

  mutating func span(upTo most: Milliseconds) -> Milliseconds? {
    guard let word = word(), let value = Int64(word), value >= 0, value <= most.value else {
      return nil
    }
    return Milliseconds(value)
  }

  mutating func instant() -> Instant?? {
    guard let word = optionalWord() else { return nil }
    guard let word else { return .some(nil) }
    return Int64(word).map { .some(Instant(milliseconds: $0)) }
  }

  mutating func score() -> PainScore?? {
    guard let word = optionalWord() else { return nil }
    guard let word else { return .some(nil) }
    return Int(word).flatMap { PainScore($0) }.map { .some($0) }
  }

  mutating func flag() -> Bool? { number(0...1).map { $0 == 1 } }

  private static let gap: Character = " "
}
