/// The lines of a file with one JSON value a line, each with its number.
public struct TextLines: Sendable {
  public struct Line: Sendable {
    /// From 1.
    public let number: Int
    /// Without its end, of either kind.
    public let bytes: ArraySlice<UInt8>
  }

  /// Every line but blank ones.
  public let filled: [Line]

  /// A mark of byte order (UTF-8) at the beginning is passed over.
  public init(_ bytes: [UInt8]) {
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let start = bytes.starts(with: mark) ? mark.count : 0
    var filled: [Line] = []
    var number = 0
    for part in bytes[start...].split(separator: ASCII.newline, omittingEmptySubsequences: false) {
      number += 1
      let line = part.last == ASCII.carriageReturn ? part.dropLast() : part
      let isBlank = line.allSatisfy {
        $0 == ASCII.space || $0 == ASCII.tab || $0 == ASCII.carriageReturn
      }
      if !isBlank { filled.append(Line(number: number, bytes: line)) }
    }
    self.filled = filled
  }
}
