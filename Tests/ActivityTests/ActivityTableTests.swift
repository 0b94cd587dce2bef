import Activity
import CivilTime
import JSONText
import Testing

func day(_ text: String) throws -> Day { try #require(Day(text: text)) }

func total(
  _ text: String, _ movement: Movement, _ amount: Double, _ unit: MovementUnit = .minutes
) throws -> DayTotal {
  try #require(DayTotal(day: try day(text), movement: movement, unit: unit, amount: amount))
}

@Suite struct ActivityTableTests {
  @Test func `two walks of a day add up, and are taken back together`() throws {
    var table = ActivityTable()
    table.log(try total("2026-11-22", .hills, 20))
    table.log(try total("2026-11-22", .hills, 30))
    #expect(table.amount(of: .hills, in: .minutes, on: try day("2026-11-22")) == 50)
    table.takeBack(.hills, on: try day("2026-11-22"))
    #expect(table.isEmpty)
  }

  @Test func `importing the same twice changes nothing`() throws {
    var table = ActivityTable()
    table.log(try total("2026-11-22", .stairs, 10, .flights))
    let row = ActivityTable.Row(try total("2026-11-22", .stairs, 12, .flights), .appleHealth)
    table.set(row)
    let once = table
    table.set(row)
    #expect(table == once)
    #expect(table.amount(of: .stairs, in: .flights, on: try day("2026-11-22")) == 12)
  }

  @Test func `what was written is read again`() throws {
    var table = ActivityTable()
    for (index, movement) in Movement.allCases.enumerated() {
      table.log(try total("2026-02-2\(index % 9)", movement, Double(index) + 0.25))
    }
    table.set(ActivityTable.Row(try total("2024-02-29", .walking, 8123.5, .metres), .appleHealth))
    let read = ActivityTable.parsed(table.text)
    #expect(read.table == table)
    #expect(read.refused.isEmpty)
  }

  @Test func `a line that cannot be read is told with its number, and the rest is kept`() throws {
    let good = ActivityTable.Row(try total("2026-11-22", .running, 5), .hand).json.text
    let text = good + "\nnot json\n\n{\"day\":\"2026-02-30\"}\n"
    let read = ActivityTable.parsed(text)
    #expect(read.table.rows.count == 1)
    #expect(read.refused.map { $0.line } == [2, 4])
    #expect(read.refused.last?.sentence.contains("2026-11-22") == true)
  }

  @Test(arguments: [-1, .infinity, .nan])
  func `no day holds a negative amount or no number`(amount: Double) throws {
    #expect(
      DayTotal(day: try day("2026-11-22"), movement: .hills, unit: .minutes, amount: amount) == nil)
  }
}
