extension JSONParser {
  /// A text in quotes; stands at the opening quote.
  mutating func text() throws(JSONError) -> String {
    let start = at
    at += 1
    let plain = at
    try skipPlain(from: start)
    if byte == ASCII.quote {
      defer { at += 1 }
      return String(decoding: bytes[plain..<at], as: UTF8.self)
    }
    var collected = Array(bytes[plain..<at])
    while byte != ASCII.quote {
      try escape(into: &collected)
      let next = at
      try skipPlain(from: start)
      collected.append(contentsOf: bytes[next..<at])
    }
    at += 1
    return String(decoding: collected, as: UTF8.self)
  }

  /// Goes on to the closing quote or the next backslash.
  private mutating func skipPlain(from start: Int) throws(JSONError) {
    while let next = byte {
      if next == ASCII.quote || next == ASCII.backslash { return }
      if next < ASCII.space { throw error(.controlInText) }
      if next < ASCII.firstBeyond {
        at += 1
      } else {
        guard let length = lengthOfScalar(at: at) else { throw error(.notUTF8) }
        at += length
      }
    }
    throw error(.unfinishedText, at: start)
  }

  /// How many bytes the scalar at a place beyond ASCII has; nil where it is not well formed.
  ///
  /// - Source: The Unicode Standard, table 3-7 (well-formed UTF-8 byte sequences)
  private func lengthOfScalar(at place: Int) -> Int? {
    let wellFormed: (length: Int, second: ClosedRange<UInt8>)
    switch bytes[place] {
    case 0xC2...0xDF: wellFormed = (2, 0x80...0xBF)
    case 0xE0: wellFormed = (3, 0xA0...0xBF)
    case 0xE1...0xEC, 0xEE...0xEF: wellFormed = (3, 0x80...0xBF)
    case 0xED: wellFormed = (3, 0x80...0x9F)
    case 0xF0: wellFormed = (4, 0x90...0xBF)
    case 0xF1...0xF3: wellFormed = (4, 0x80...0xBF)
    case 0xF4: wellFormed = (4, 0x80...0x8F)
    default: return nil
    }
    guard place + wellFormed.length <= bytes.count,
      wellFormed.second.contains(bytes[place + 1]),
      bytes[(place + 1)..<(place + wellFormed.length)].allSatisfy(UTF8.isContinuation)
    else { return nil }
    return wellFormed.length
  }

  /// One escape; stands at the backslash.
  private mutating func escape(into collected: inout [UInt8]) throws(JSONError) {
    let start = at
    at += 1
    guard let kind = byte else { throw error(.badEscape, at: start) }
    at += 1
    switch Unicode.Scalar(kind) {
    case "\"", "\\", "/": collected.append(kind)
    case "b": collected.append(ASCII.backspace)
    case "f": collected.append(ASCII.formFeed)
    case "n": collected.append(ASCII.newline)
    case "r": collected.append(ASCII.carriageReturn)
    case "t": collected.append(ASCII.tab)
    case "u": collected.append(contentsOf: try escapedScalar(from: start))
    default: throw error(.badEscape, at: start)
    }
  }

  /// The UTF-8 of `\uXXXX` or of a surrogate pair; stands at the first digit.
  private mutating func escapedScalar(from start: Int) throws(JSONError) -> [UInt8] {
    let first = try fourHexDigits(from: start)
    var units = [first]
    if UTF16.isLeadSurrogate(first) {
      guard skip(ASCII.backslash), byte == UInt8(ascii: "u") else {
        throw error(.loneSurrogate, at: start)
      }
      at += 1
      let second = try fourHexDigits(from: start)
      guard UTF16.isTrailSurrogate(second) else { throw error(.loneSurrogate, at: start) }
      units.append(second)
    } else if UTF16.isTrailSurrogate(first) {
      throw error(.loneSurrogate, at: start)
    }
    return Array(String(decoding: units, as: UTF16.self).utf8)
  }

  private mutating func fourHexDigits(from start: Int) throws(JSONError) -> UInt16 {
    let count = 4
    var unit: UInt16 = 0
    for _ in 0..<count {
      guard let next = byte, let digit = Character(Unicode.Scalar(next)).hexDigitValue,
        next < ASCII.firstBeyond
      else { throw error(.badEscape, at: start) }
      unit = unit << 4 | UInt16(digit)
      at += 1
    }
    return unit
  }
}
