/// The school grade that a text asks for, after Flesch and Kincaid:
/// 0.39 × words per sentence + 11.8 × syllables per word − 15.59.
///
/// In: any text. Out: its grade and its number of words. Syllables are counted by the usual rules
/// of thumb for English, so a grade is good to about half a grade. A listed anatomical name counts
/// as one plain word. What the text says is not judged.
public struct ReadingGrade: Hashable, Sendable {
  public let grade: Double
  public let words: Int

  /// The grade means little below this number of words, and is not held against a text.
  public static let fewestWords = 30
  /// The highest grade that a screen may ask for.
  public static let highest = 8.0

  /// The grade of a text; a full stop, colon, semicolon, question mark or line end ends a sentence.
  public static func of(_ text: String) -> ReadingGrade {
    var sentences = 0
    var words = 0
    var syllables = 0
    for sentence in plain(text).split(whereSeparator: { sentenceEnds.contains($0) }) {
      let found = sentence.split(whereSeparator: { !isWordPart($0) }).filter {
        $0.contains { $0.isLetter || $0.isNumber }
      }
      if found.isEmpty { continue }
      sentences += 1
      words += found.count
      syllables += found.reduce(0) { $0 + Syllables.count(String($1)) }
    }
    guard words > 0 else { return ReadingGrade(grade: 0, words: 0) }
    let perSentence = Double(words) / Double(sentences)
    let perWord = Double(syllables) / Double(words)
    return ReadingGrade(grade: 0.39 * perSentence + 11.8 * perWord - 15.59, words: words)
  }

  /// True where the text is short, or asks for no more than grade 8.
  public var isPlain: Bool { words < ReadingGrade.fewestWords || grade <= ReadingGrade.highest }

  /// The hardest sentences first, to find what to reword.
  public static func hardest(_ text: String) -> [(grade: Double, sentence: String)] {
    text.split(whereSeparator: { sentenceEnds.contains($0) })
      .map { (of(String($0)).grade, String($0)) }
      .sorted { $0.0 > $1.0 }
  }

  private static let sentenceEnds: Set<Character> = [".", "!", "?", ":", ";", "\n"]

  private static func isWordPart(_ character: Character) -> Bool {
    character.isLetter || character.isNumber || character == "'" || character == "’"
  }

  /// Decimal points are not ends of sentences; anatomical names become one plain word.
  private static func plain(_ text: String) -> String {
    var out: [Character] = []
    let characters = Array(text.lowercased())
    for (i, character) in characters.enumerated() {
      let isDecimal =
        character == "." && i > 0 && i + 1 < characters.count && characters[i - 1].isNumber
        && characters[i + 1].isNumber
      out.append(isDecimal ? "," : character)
    }
    return AnatomicalNames.all.reduce(String(out)) { $0.replacing($1, with: "name") }
  }
}
