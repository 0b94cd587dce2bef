import Atlas
import CivilTime
import Evidence
import Journal
import Markup
import Training

/// A plan back from the day of a trip.
func tripView(_ model: Model) -> Node {
  let chosen = model.unfinished.habit.trip ?? model.diary.habits.trip?.trip
  return Screen(
    title: "Before a trip", isWide: true,
    content: {
      heading("Before a trip")
      lead("Muscles that have met the effort before hurt less. Start weeks ahead.")
      fieldset(.class("stack")) {
        legend { "Where to?" }
        for trip in TripPlan.Trip.allCases {
          option(trip.plain, on: chosen == trip, .habit(.tripChosen(trip)))
        }
      }
      if chosen != nil {
        label(.class("field"), .for("trip-day")) {
          "The day it begins"
          input(
            .id("trip-day"), .type("date"), .value(model.diary.habits.trip?.day.text ?? ""),
            Attribute("min", model.today.text),
            .on(.change, Message.habit(.tripDated("")).code))
        }
      }
      if let plan = model.trip { planPart(model, plan) }
      statementsPart("What is known", TripWeek.evidence)
    }
  ).node
}

private func planPart(_ model: Model, _ plan: TripPlan) -> Node {
  stack {
    if plan.isLate { note(.warn) { p { TripWeek.late.text } } }
    ol(.class("plain-list")) {
      for week in plan.weeks {
        li(.class("sheet"), .key("week-" + week.first.text)) {
          h3 { week.first.text + " to " + week.last.text }
          p { week.week.words.text }
          ul(.class("bullets small")) {
            for exercise in week.week.exercises {
              li {
                a(
                  .href(Route.exercise(exercise).hash),
                  .on(.click, Message.went(.exercise(exercise)).code)
                ) { Exercise.of(exercise).name.text }
              }
            }
          }
        }
      }
    }
    div(.class("segments")) {
      quietButton("Warm-up for the day", .habit(.guideStarted(.warmUp(plan.trip.warmUp))))
      quietButton("The evening after", .habit(.guideStarted(.eveningAfter)))
    }
    stack("tight") {
      h2 { "The next day" }
      bullets(EveningAfter.checks.map { $0.text })
    }
    linkButton("Drop this plan", .habit(.tripDropped))
    p(.class("soft small")) { "The plan is ours, built from the facts below, and untested." }
  }
}
