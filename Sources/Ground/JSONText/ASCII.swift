/// The bytes that JSON text is built of.
enum ASCII {
  static let quote: UInt8 = 0x22  // "
  static let backslash: UInt8 = 0x5C  // \
  static let slash: UInt8 = 0x2F
  static let openBrace: UInt8 = 0x7B
  static let closeBrace: UInt8 = 0x7D
  static let openBracket: UInt8 = 0x5B
  static let closeBracket: UInt8 = 0x5D
  static let comma: UInt8 = 0x2C
  static let colon: UInt8 = 0x3A
  static let minus: UInt8 = 0x2D
  static let plus: UInt8 = 0x2B
  static let point: UInt8 = 0x2E
  static let zero: UInt8 = 0x30
  static let nine: UInt8 = 0x39
  static let space: UInt8 = 0x20
  static let tab: UInt8 = 0x09
  static let newline: UInt8 = 0x0A
  static let carriageReturn: UInt8 = 0x0D
  static let backspace: UInt8 = 0x08
  static let formFeed: UInt8 = 0x0C
  static let exponent: UInt8 = 0x65  // e
  static let capitalExponent: UInt8 = 0x45  // E
  static let firstBeyond: UInt8 = 0x80  // not ASCII from here on

  static func isDigit(_ byte: UInt8) -> Bool { byte >= zero && byte <= nine }
}
