import Anatomy
import ArgumentParser
import Atlas
import CivilTime
import Evidence
import Training

struct PlanCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "plan",
    abstract: "Plan back from the day of a trip, and say what to do in each week.",
    discussion: "The plan is ours, built from cited facts, and untested as a whole.")

  @Argument(help: "What the trip asks of you.")
  var trip: TripPlan.Trip

  @Argument(help: "The day it begins, as in 2026-12-27.")
  var date: Day

  @Option(help: "Plan from this day on; today where none is given.")
  var from: Day?

  func run() throws {
    guard let plan = TripPlan(trip, on: date, from: from ?? Day.today) else {
      throw complaint("\(date.text) is past. Give the day on which the trip begins.")
    }
    say("\(trip.plain), from \(date.text)")
    for week in plan.weeks {
      say("\n\(week.first.text) to \(week.last.text)")
      say("  " + week.week.words.text)
    }
    if plan.isLate { say("\n" + TripWeek.late.text) }
    let warmUp = WarmUp.of(trip.warmUp)
    say("\nWarm-up on the day (\(warmUp.length.value / 60) minutes):")
    for step in warmUp.steps { say("  \(step.seconds.value) s  \(step.words.text)") }
    if let then = warmUp.then { say("  Then: " + then.text) }
    say("\nThe evening after:")
    for step in EveningAfter.steps { say("  " + step.words.text) }
    for check in EveningAfter.checks { say("  " + check.text) }
  }
}
