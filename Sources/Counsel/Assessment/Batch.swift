public import JSONText

/// Many cases, one a line.
public enum Batch {
  /// The result of one line: the JSON to write in its place, and whether the case was good.
  public struct Line: Hashable, Sendable {
    public let json: JSONValue
    public let isGood: Bool
  }

  /// Assesses the case on a line; a bad one gives `{"id": …, "error": …}` in its place.
  ///
  /// Without a readable id it gives `"id": null` and the number of the line, counted from 1.
  public static func assessed(_ bytes: [UInt8], line: Int) -> Line {
    do {
      return Line(json: try Case.parsed(bytes).assessed().json, isGood: true)
    } catch { return Line(json: failure(error, bytes, line: line), isGood: false) }
  }

  private static func failure(_ error: NotationError, _ bytes: [UInt8], line: Int) -> JSONValue {
    let sentence = Member("error", .string(error.sentence))
    guard case .string(let id)? = (try? JSONValue.parsed(bytes))?["id"] else {
      return .object([Member("id", .null), Member("line", .whole(line)), sentence])
    }
    return .object([Member("id", .string(id)), sentence])
  }
}
