import Foundation

/// The text that the packed bytes were made of.
enum Sample {
  static func text(_ count: Int) -> [UInt8] {
    let words = "record of steps on a day with a watch and some more of the same kind here"
      .split(separator: " ")
    var state: UInt64 = 12345
    var out: [UInt8] = []
    while out.count < count {
      state = (state * 1_103_515_245 + 12345) & 0x7FFF_FFFF
      out += Array(words[Int(state >> 16) % words.count].utf8) + [0x20]
    }
    return Array(out[..<count])
  }

  static func bytes(_ base64: String) -> [UInt8] {
    // The lines of the literal are joined by blanks.
    Array(Data(base64Encoded: base64, options: .ignoreUnknownCharacters) ?? Data())
  }
}
