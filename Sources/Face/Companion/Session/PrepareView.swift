import Anatomy
import Atlas
import Care
import CivilTime
import Evidence
import Markup
import Reasoning
import Safety

/// Before a session: the short safety check, then the plan; where a helper presses, the helper reads too.
func prepareView(_ model: Model, _ id: PointID, _ side: Side) -> Node {
  let release = model.release(id, side)
  switch model.clearance(release) {
  case .refused(let refusal): return refusedView(model, refusal)
  case .ask(let questions): return placeQuestions(questions)
  case .open(let permission), .lighter(let permission):
    let plan = permission.plan(release.choices)
    return plan.presser == .helper && release.isHandedOver
      ? helperView(release, plan) : planScreen(model, release, permission, plan).node
  }
}

private func refusedView(_ model: Model, _ refusal: Refusal) -> Node {
  Screen(
    title: "Not this point", step: .release,
    content: {
      if case .professionalOnly = refusal {
        heading("Only a professional presses here")
      } else {
        heading("Leave this point alone for now")
      }
      note(.warn) {
        p { refusal.text }
        if let again = refusal.again(after: model.today) { p { strong { again } } }
      }
      p { "Gentle movement is fine as long as it does not make the pain worse." }
    },
    foot: {
      mainButton("See what to do", .went(.help))
      if case .advice(let advice) = refusal, advice.level < .sameDay,
        advice.selfMassage == .askFirst
      {
        linkButton("A professional has said yes to pressing", .prepare(.professionalAgreed))
      }
      linkButton("Other likely points", .went(.points))
    }
  ).node
}

/// What was told earlier, and only the person knows where: does it concern this place?
private func placeQuestions(_ questions: [ClearanceQuestion]) -> Node {
  Screen(
    title: "Safety check", step: .release,
    content: {
      heading("Before you press")
      for question in questions {
        if case .place(let condition) = question {
          div(.class("sheet"), .key("place-" + condition.rawValue)) {
            p { "You told: " + Contraindication.of(condition).short.text + "." }
            h2 { "Is it at this place?" }
            div(.class("row")) {
              quietButton("Yes, here", .prepare(.placeAnswered(condition, true)))
              quietButton("No, elsewhere", .prepare(.placeAnswered(condition, false)))
            }
          }
        }
      }
    }
  ).node
}

extension PressStyle {
  var words: String {
    switch self {
    case .stillThenCircles: "Still, then small circles"
    case .still: "Still only"
    case .circles: "Circles only"
    }
  }
}

extension Pace {
  var words: String {
    switch self {
    case .usual: "Usual"
    case .slow: "Slow"
    }
  }
}
