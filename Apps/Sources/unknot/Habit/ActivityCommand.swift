import Activity
import ArgumentParser
import CivilTime
import Foundation

struct ActivityCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "activity",
    abstract: "Log movement, and see the week beside what is usual for you.",
    discussion: """
      Plain facts only: no risk is told, as no such number is known to be right. “Usual” is the \
      middle one of up to eight weeks before, and is said from four weeks on.
      """)

  @Argument(help: "The table; it is made where it does not exist.")
  var table: String

  @Option(help: ArgumentHelp("Log a movement of the day.", valueName: "movement"))
  var log: Movement?

  @Option(help: "How much of it.")
  var amount: Double?

  @Option(help: "What the amount counts.")
  var unit = MovementUnit.minutes

  @Option(help: "The day, as in 2026-01-31; today where none is given.")
  var day: Day?

  func validate() throws {
    guard (log == nil) == (amount == nil) else {
      throw ValidationError("Give --log and --amount together.")
    }
  }

  func run() throws {
    let day = self.day ?? Day.today
    var rows = try ActivityFile(path: table).read()
    if let log, let amount {
      guard let total = DayTotal(day: day, movement: log, unit: unit, amount: amount) else {
        throw complaint("An amount is 0 or more, not \(amount).")
      }
      rows.log(total)
      try ActivityFile(path: table).write(rows)
    }
    let picture = WeekPicture(rows, upTo: day)
    say("The seven days up to \(day.text):")
    if picture.lines.isEmpty { say("  Nothing is known of them.") }
    for line in picture.lines {
      say(
        "  \(line.movement.plain): \(Int(line.sum.rounded())) \(line.unit.rawValue), "
          + line.comparison.words)
    }
  }
}

extension Day {
  /// The day of this computer's clock and zone.
  static var today: Day {
    let now = Date()
    let minutes = TimeZone.current.secondsFromGMT(for: now) / 60
    return Day(
      Instant(milliseconds: Int64(now.timeIntervalSince1970 * 1000)),
      at: Offset(minutes: minutes) ?? .utc)
  }
}
