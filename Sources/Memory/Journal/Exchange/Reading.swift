public import JSONText

/// What was found in the lines of a journal: the entries, and the lines that could not be read.
public struct Reading: Hashable, Sendable {
  public private(set) var entries: [Entry] = []
  public private(set) var damaged: [DamagedLine] = []
  /// What the first line of an export says of the others.
  public private(set) var seal: Seal = .missing

  /// A line that could not be read; it is kept aside, and nothing else is lost by it.
  public struct DamagedLine: Hashable, Sendable {
    /// From 1.
    public let number: Int
    public let text: String
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
  public init(lines: [String]) {
    for (index, line) in lines.enumerated() { read(line, number: index + 1) }
  }

  /// Reads an export, or any text with one entry a line.
  public init(text: String) {
    var bytes = Array(text.utf8)
    bytes.removeAll { $0 == UInt8(ascii: "\r") }
    let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    var first = 0
    if let top = lines.first, let header = Header.parsed(String(decoding: top, as: UTF8.self)) {
      first = 1
      let body = lines.dropFirst().filter { !$0.isEmpty }
      seal = header == Header(lines: body.map { Array($0) }) ? .intact : .broken
    }
    for (index, line) in lines.enumerated() where index >= first && !line.isEmpty {
      read(String(decoding: line, as: UTF8.self), number: index + 1)
    }
  }

  private mutating func read(_ line: String, number: Int) {
    do { entries.append(try Entry.parsed(line: line)) } catch {
      damaged.append(DamagedLine(number: number, text: line, error: error))
    }
  }
}
