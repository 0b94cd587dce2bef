/// Reads a journal in parts, as a file or a store hands it over. Any cut is fine, also within a letter.
///
/// A mark of byte order and blank lines are passed over, and count for the numbers of lines.
public struct PartReader: Hashable, Sendable {
  private var reading = Reading()
  /// The last line, while its end is missing.
  private var rest: [UInt8] = []
  private var number = 0
  private var header: Header?
  private var body = Header.Body()

  public init() {}

  public mutating func take(_ part: [UInt8]) {
    var start = part.startIndex
    while let end = part[start...].firstIndex(of: UInt8(ascii: "\n")) {
      if rest.isEmpty {
        read(part[start..<end])
      } else {
        rest += part[start..<end]
        let line = rest
        rest = []
        read(line[...])
      }
      start = end + 1
    }
    rest += part[start...]
  }

  /// True where so many lines came before the first entry that it is no journal.
  public var isForeign: Bool {
    reading.entries.isEmpty && reading.damaged.count >= PartReader.manyLines
  }

  private static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]  // of UTF-8
  private static let manyLines = 500  // ours: nobody's journal begins with so much damage

  /// What was read, once there are no more parts.
  public mutating func ended() -> Reading {
    if !rest.isEmpty { read(rest[...]) }
    rest = []
    if let header { reading.seal = header == Header(body) ? .intact : .broken }
    return reading
  }

  private mutating func read(_ part: ArraySlice<UInt8>) {
    number += 1
    var line = part
    if number == 1 && line.starts(with: PartReader.byteOrderMark) {
      line = line.dropFirst(PartReader.byteOrderMark.count)
    }
    if line.last == UInt8(ascii: "\r") { line = line.dropLast() }
    guard line.contains(where: { $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: "\t") }) else {
      return
    }
    if header == nil && reading.isEmpty, let header = Header.parsed(line) {
      self.header = header
    } else {
      body.add(line)
      reading.read(line, number: number)
    }
  }
}
