import Activity
import Atlas
import CivilTime
import Journal
import Markup

/// Two taps to log, and the week beside a usual one.
func movementView(_ model: Model) -> Node {
  Screen(
    title: "Your week", isWide: true,
    content: {
      heading("Your week")
      div(.class("split")) {
        stack {
          h2 { "What did you do today?" }
          div(.class("groups two")) {
            for movement in Movement.byHand { movementPart(model, movement) }
          }
        }
        stack {
          h2 { "The last seven days" }
          if model.week.lines.isEmpty {
            p(.class("soft")) { "Nothing is noted yet." }
          }
          for line in model.week.lines { weekPart(line) }
          p(.class("soft small")) {
            "“Usual” is the middle one of up to eight weeks before. These are facts, not a risk: no number can tell who gets hurt."
          }
        }
      }
    }
  ).node
}

private func movementPart(_ model: Model, _ movement: Movement) -> Node {
  let isOpen = model.unfinished.habit.movement == movement
  let amount = model.diary.habits.table.amount(of: movement, in: .minutes, on: model.today) ?? 0
  return stack("tight") {
    button(
      .class("button"), .type("button"), .key("movement-" + movement.rawValue),
      .aria("expanded", isOpen ? "true" : "false"),
      .on(.click, Message.habit(.movementChosen(movement)).code)
    ) { movement.plain + (amount > 0 ? " · \(Int(amount)) min" : "") }
    if isOpen {
      segments(
        "Minutes", minutes.map { ("\($0) min", false, .habit(.movementLogged(movement, $0))) })
      if amount > 0 { linkButton("Take back today’s", .habit(.movementTakenBack(movement))) }
    }
  }
}

/// Ours: short, usual, long and half a day.
private let minutes = [10, 20, 30, 60, 180]

private func weekPart(_ line: WeekPicture.Line) -> Node {
  let most = max(line.days.max() ?? 0, 1)
  return sheet {
    h3 { line.movement.plain }
    svg(
      .class("plot"), .role("img"), Attribute("viewBox", "0 0 210 60"),
      .aria("label", "Day by day: " + line.days.map { "\(Int($0))" }.joined(separator: ", "))
    ) {
      for (index, amount) in line.days.enumerated() {
        rect(
          .class("session-mark"), .number("x", Double(index) * 30 + 6),
          .number("y", 56 - 50 * amount / most), .number("width", 18),
          .number("height", 50 * amount / most + 2))
      }
    }
    p {
      "\(Int(line.sum.rounded(.toNearestOrEven))) \(line.unit.rawValue): \(line.comparison.words)."
    }
  }
}
