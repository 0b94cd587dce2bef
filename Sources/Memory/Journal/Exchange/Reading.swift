public import JSONText

/// What was found in the lines of a journal: the entries, and the lines that could not be read.
public struct Reading: Hashable, Sendable {
  public private(set) var entries: [Entry] = []
  public private(set) var damaged: [DamagedLine] = []
  /// What the first line of an export says of the others.
  public internal(set) var seal: Seal = .missing

  /// A line that could not be read; it is kept aside, and nothing else is lost by it.
  public struct DamagedLine: Hashable, Sendable {
    /// From 1.
    public let number: Int
    public let line: KeptLine
    public let error: NotationError
  }

  /// Whether the lines of an export are those that were written.
  public enum Seal: Hashable, Sendable {
    /// No export: lines from a store, or the first line was lost.
    case missing
    case intact
    /// Lines were lost, added or changed since.
    case broken
  }

  /// Reads lines as a store hands them over.
  public init(lines: [String]) { self.init(lines: lines.map { Array($0.utf8) }) }

  /// The same of bytes.
  public init(lines: [[UInt8]]) {
    for (index, line) in lines.enumerated() { read(line[...], number: index + 1) }
  }

  /// Reads an export, or any text with one entry a line.
  public init(text: String) { self.init(bytes: Array(text.utf8)) }

  /// Reads a file: an export, or one entry a line. A mark of byte order and blank lines are passed
  /// over, and count for the numbers of lines.
  public init(bytes: [UInt8]) {
    var parts = PartReader()
    parts.take(bytes)
    self = parts.ended()
  }

  /// Nothing yet; `PartReader` adds to it.
  init() {}

  var isEmpty: Bool { entries.isEmpty && damaged.isEmpty }

  mutating func read(_ line: ArraySlice<UInt8>, number: Int) {
    let bytes = Array(line)
    do { entries.append(try Entry.parsed(line: bytes)) } catch {
      damaged.append(DamagedLine(number: number, line: KeptLine(bytes), error: error))
    }
  }
}
