extension [UInt8] {
  /// Without a mark of byte order (UTF-8) at the beginning, as some editors put it there.
  public var withoutByteOrderMark: ArraySlice<UInt8> {
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    return starts(with: mark) ? dropFirst(mark.count) : self[...]
  }
}

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
    var filled: [Line] = []
    var number = 0
    for part in bytes.withoutByteOrderMark.split(
      separator: ASCII.newline, omittingEmptySubsequences: false)
    {
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
