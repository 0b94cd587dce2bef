/// Flesch–Kincaid grade: 0.39 words a sentence + 11.8 syllables a word − 15.59.
enum ReadingGrade {
  static func of(_ text: String) -> Double {
    let sentences = text.split(whereSeparator: { ".!?:;".contains($0) })
      .filter { $0.contains(where: { $0.isLetter }) }
    let words = text.split(whereSeparator: { !$0.isLetter && $0 != "’" && $0 != "'" })
    guard !words.isEmpty, !sentences.isEmpty else { return 0 }
    let syllables = words.map { self.syllables(String($0)) }.reduce(0, +)
    return 0.39 * Double(words.count) / Double(sentences.count)
      + 11.8 * Double(syllables) / Double(words.count) - 15.59
  }

  static func syllables(_ word: String) -> Int {
    let letters = Array(word.lowercased())
    var count = 0
    var wasVowel = false
    for letter in letters {
      let isVowel = "aeiouyäöü".contains(letter)
      if isVowel, !wasVowel { count += 1 }
      wasVowel = isVowel
    }
    let isSilentE = letters.last == "e" && count > 1 && letters.dropLast().last != "l"
    let isSilentEd =
      word.hasSuffix("ed") && count > 1 && !(word.hasSuffix("ted") || word.hasSuffix("ded"))
    return max(1, count - (isSilentE || isSilentEd ? 1 : 0))
  }
}
