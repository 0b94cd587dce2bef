import CivilTime
public import JSONText

extension ActivityTable {
  /// One line of JSON for each line of the table, each ended by a newline.
  public var text: String {
    rows.map { $0.json.text + "\n" }.joined()
  }

  /// Reads what `text` wrote; an empty line is passed over.
  /// - Returns: the table, and the number of each line that could not be read, with why.
  public static func parsed(_ text: String) -> (table: ActivityTable, refused: [Refused]) {
    var table = ActivityTable()
    var refused: [Refused] = []
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    {
      if line.utf8.allSatisfy({ $0 <= UInt8(ascii: " ") }) { continue }
      do throws(Problem) {
        table.set(try Row.parsed(String(line)))
      } catch {
        refused.append(Refused(line: index + 1, problem: error))
      }
    }
    return (table, refused)
  }

  /// A line that could not be read.
  public struct Refused: Hashable, Sendable {
    public let line: Int
    public let problem: Problem

    public var sentence: String { "Line \(line): \(problem.sentence)" }
  }

  /// Why a line could not be read.
  public enum Problem: Error, Hashable, Sendable {
    case json(JSONError)
    case field(FieldError)

    public var sentence: String {
      switch self {
      case .json(let error): error.sentence
      case .field(let error): error.sentence
      }
    }
  }
}

extension ActivityTable.Row {
  public var json: JSONValue {
    .object([
      Member(Key.day, .string(total.day.text)),
      Member(Key.movement, .string(total.movement.rawValue)),
      Member(Key.unit, .string(total.unit.rawValue)), Member(Key.amount, .number(total.amount)),
      Member(Key.origin, .string(origin.rawValue)),
    ])
  }

  static func parsed(_ line: String) throws(ActivityTable.Problem) -> ActivityTable.Row {
    let value: JSONValue
    do throws(JSONError) { value = try JSONValue.parsed(line) } catch { throw .json(error) }
    do throws(FieldError) { return try parsed(Field(value)) } catch { throw .field(error) }
  }

  private static func parsed(_ field: Field) throws(FieldError) -> ActivityTable.Row {
    let fields = try field.fields(knowing: [
      Key.day, Key.movement, Key.unit, Key.amount, Key.origin,
    ])
    let dayField = try fields.required(Key.day)
    guard let day = Day(text: try dayField.string()) else {
      throw dayField.expected("a day as in 2026-11-22")
    }
    let amount = try fields.required(Key.amount)
    guard
      let total = DayTotal(
        day: day, movement: try fields.required(Key.movement).word("movement"),
        unit: try fields.required(Key.unit).word("unit"),
        amount: try amount.number(in: DayTotal.range))
    else { throw amount.expected("a number") }
    return ActivityTable.Row(total, try fields.required(Key.origin).word("origin"))
  }

  private enum Key {
    static let day = "day"
    static let movement = "movement"
    static let unit = "unit"
    static let amount = "amount"
    static let origin = "from"
  }
}
