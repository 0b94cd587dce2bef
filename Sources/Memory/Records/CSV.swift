/// A table as comma-separated values.
///
/// - Source: RFC 4180; OWASP, "CSV injection", for cells that a spreadsheet would run
public struct CSV: Hashable, Sendable {
  private(set) var rows: [[String]]

  public init(header: [String]) { rows = [header] }

  public mutating func add(_ row: [String]) { rows.append(row) }

  /// UTF-8, each row ended by CR and LF.
  public var text: String {
    rows.map { $0.map(CSV.cell).joined(separator: ",") + "\r\n" }.joined()
  }

  /// A text that a spreadsheet would take for a formula begins with an apostrophe.
  private static func cell(_ text: String) -> String {
    var text = text
    if let first = text.unicodeScalars.first, isRisky(first) { text = "'" + text }
    let isQuoted = text.unicodeScalars.contains { "\",\r\n".unicodeScalars.contains($0) }
    guard isQuoted else { return text }
    var quoted = "\""
    for scalar in text.unicodeScalars {
      if scalar == "\"" { quoted += "\"" }
      quoted.unicodeScalars.append(scalar)
    }
    return quoted + "\""
  }

  private static func isRisky(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠": true
    default: false
    }
  }
}
