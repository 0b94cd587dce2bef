/// Words as a search reads them.
enum SearchText {
  /// Words that say nothing of which muscle or cause is meant.
  static let empty: Set<String> = [
    "a", "an", "and", "at", "in", "my", "of", "on", "or", "pain", "painful", "hurts", "sore",
    "ache", "muscle", "muscles", "knot", "knots", "the", "syndrome",
  ]

  /// In small letters, without marks between; "IT-band" is "it" and "band".
  static func words(_ text: String) -> [String] {
    var words: [String] = []
    var word: [UInt8] = []
    for byte in text.lowercased().utf8 {
      let isLetter =
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
        || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || byte >= 0x80
      if isLetter {
        word.append(byte)
      } else if !word.isEmpty {
        words.append(String(decoding: word, as: UTF8.self))
        word = []
      }
    }
    if !word.isEmpty { words.append(String(decoding: word, as: UTF8.self)) }
    return words
  }

  /// True where one is the other with at most one letter changed, added, left out or swapped.
  static func isOneSlip(_ one: [UInt8], _ other: [UInt8]) -> Bool {
    let (short, long) = one.count <= other.count ? (one, other) : (other, one)
    guard long.count - short.count <= 1 else { return false }
    var start = 0
    while start < short.count && short[start] == long[start] { start += 1 }
    var end = 0
    while end < short.count - start && short[short.count - 1 - end] == long[long.count - 1 - end] {
      end += 1
    }
    let left = short.count - start - end  // that differ in the shorter one
    if long.count > short.count { return left <= 0 }
    if left <= 1 { return true }
    return left == 2 && short[start] == long[start + 1] && short[start + 1] == long[start]
  }

  /// How well a typed word fits a word: 0 the same, 1 its beginning, 2 with one slip, 3 its beginning
  /// with one slip; nil where it does not.
  static func fit(_ typed: String, _ word: String) -> Int? {
    if typed == word { return 0 }
    let letters = Array(typed.utf8)
    let all = Array(word.utf8)
    if letters.count >= leastBeginning && all.count > letters.count
      && all[..<letters.count].elementsEqual(letters)
    {
      return 1
    }
    guard letters.count >= leastSlip else { return nil }
    if isOneSlip(letters, all) { return 2 }
    guard letters.count >= leastSlippedBeginning else { return nil }
    for count in (letters.count - 1)...(letters.count + 1) where count < all.count {
      if isOneSlip(letters, Array(all[..<count])) { return 3 }
    }
    return nil
  }

  // How many letters a word needs, so that few others are meant; ours.
  private static let leastBeginning = 3
  private static let leastSlip = 4
  private static let leastSlippedBeginning = 6
}
