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
  case .ask(let questions): return recheckView(model, release, questions)
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
      if case .recheck(let question) = refusal, let flag = question.flags.first {
        mainButton("Go through the safety questions", .went(.safety(model.group(of: flag))))
      } else {
        mainButton("See what to do", .went(.help))
      }
      if case .advice(let advice) = refusal, advice.level < .sameDay,
        advice.selfMassage == .askFirst
      {
        linkButton("A professional has said yes to pressing", .prepare(.professionalAgreed))
      }
      if case .recheck(let question) = refusal {
        linkButton("That answer was a mistake", .prepare(.recheckToggled(question)))
      }
      linkButton("Other likely points", .went(.points))
    }
  ).node
}

/// The short re-check: what may have changed since the first questions, and what concerns this place.
private func recheckView(_ model: Model, _ release: Release, _ questions: [ClearanceQuestion])
  -> Node
{
  Screen(
    title: "Safety check", step: .release,
    content: {
      heading("Before you press")
      if !release.isRechecked {
        lead("Tick what is true now. If nothing is, go on.")
        stack {
          for question in Recheck.allCases {
            tick(
              question.ask, on: release.recheck[question] ?? false,
              .prepare(.recheckToggled(question)))
          }
        }
      } else {
        for question in questions {
          if case .place(let condition) = question {
            div(.class("sheet"), .key("place-" + condition.rawValue)) {
              p { "You said: " + Contraindication.of(condition).condition.text + "." }
              h2 { "Is it at this place?" }
              div(.class("row")) {
                quietButton("Yes, here", .prepare(.placeAnswered(condition, true)))
                quietButton("No, elsewhere", .prepare(.placeAnswered(condition, false)))
              }
            }
          }
        }
      }
    },
    foot: {
      if !release.isRechecked {
        mainButton(
          release.recheck.values.contains(true) ? "Go on" : "None of these",
          .prepare(.recheckFinished))
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

extension Release {
  var isRechecked: Bool { Recheck.allCases.allSatisfy { recheck[$0] != nil } && recheckIsDone }
}
