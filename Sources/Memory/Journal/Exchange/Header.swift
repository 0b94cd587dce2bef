internal import JSONText

/// The first line of an export: how many lines follow, and their checksum.
struct Header: Hashable {
  private let lines: Int
  private let checksum: String

  init(_ body: Body) {
    lines = body.lines
    checksum = body.sum.text
  }

  /// Of lines without their ends.
  init(lines: [[UInt8]]) {
    var body = Body()
    for line in lines { body.add(line[...]) }
    self.init(body)
  }

  /// What follows the header, line by line.
  struct Body: Hashable {
    fileprivate var lines = 0
    fileprivate var sum = Checksum()

    /// - Parameter line: without its end.
    mutating func add(_ line: ArraySlice<UInt8>) {
      lines += 1
      sum.add(line)
      sum.add([UInt8(ascii: "\n")])
    }
  }

  private init(lines: Int, checksum: String) {
    self.lines = lines
    self.checksum = checksum
  }

  var line: String {
    JSONValue.object([
      Member(Key.format, .string(Key.journal)), Member(Key.version, .whole(Entry.version)),
      Member(Key.lines, .whole(lines)), Member(Key.checksum, .string(checksum)),
    ]).text
  }

  /// Nil where the line is no header.
  static func parsed(_ line: ArraySlice<UInt8>) -> Header? {
    guard let value = try? JSONValue.parsed(Array(line)), value[Key.format] == .string(Key.journal),
      let fields = try? Field(value).fields(),
      let lines = try? fields.required(Key.lines).wholeNumber(in: 0...Int(Int32.max)),
      let checksum = try? fields.required(Key.checksum).string()
    else { return nil }
    return Header(lines: lines, checksum: checksum)
  }

  private enum Key {
    static let format = "unknot"
    static let journal = "journal"
    static let version = "v"
    static let lines = "lines"
    static let checksum = "crc32"
  }
}

/// The checksum that finds damaged and cut files.
///
/// - Source: ISO/IEC/IEEE 8802-3 (CRC-32, polynomial 0x04C11DB7, reflected)
struct Checksum: Hashable {
  private static let reflectedPolynomial: UInt32 = 0xEDB8_8320
  private var remainder = UInt32.max

  mutating func add(_ bytes: ArraySlice<UInt8>) {
    for byte in bytes {
      remainder ^= UInt32(byte)
      for _ in 0..<UInt8.bitWidth {
        let lowest = remainder & 1
        remainder >>= 1
        if lowest == 1 { remainder ^= Checksum.reflectedPolynomial }
      }
    }
  }

  /// Eight hexadecimal digits.
  var text: String {
    let hexadecimal = 16
    let digits = String(~remainder, radix: hexadecimal)
    return String(repeating: "0", count: UInt32.bitWidth / 4 - digits.utf8.count) + digits
  }
}
