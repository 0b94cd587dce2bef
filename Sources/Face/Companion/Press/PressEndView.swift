import Atlas
import Findings
import Markup
import Reasoning

/// The search has ended: the point to release, or what to do instead.
func pressEndScreen(_ end: PressEnd, _ model: Model) -> Screen {
  let other = model.leadingMimic
  return Screen(
    title: "Found", step: .press, isWide: true,
    content: {
      stack("tight") {
        heading(end.title)
        lead(end.summary(presses: model.findings.presses.count))
      }
      if case .found(let found, let felt) = end {
        h2(.class("hidden-text")) { "The point" }
        ol(.class("plain-list")) { causeRow(found, felt.words) }
      } else if let other {
        h2 { "What fits best now" }
        ol(.class("plain-list")) { causeRow(other.ranked, "Read what to do") }
      } else {
        note {
          p {
            "Keep moving gently. If it does not ease in two weeks, or gets worse, see a clinician."
          }
        }
      }
      if model.nerveFelt {
        note(.warn) {
          p {
            "You felt shooting or tingling. That speaks for a nerve. The guide has closed that place and its neighbours along the nerve."
          }
        }
      }
      if model.otherPoints.count > 0 {
        stack("tight") {
          h2 { "Other points that were sore" }
          ol(.class("plain-list")) {
            for other in model.otherPoints { causeRow(other, model.felt(other.cause)?.words ?? "") }
          }
        }
      }
    },
    foot: {
      switch end {
      case .found(let found, _):
        if case .point(let point, let side) = found.cause {
          mainButton("Release it", .went(.prepare(point, side)))
        }
      case .notReached:
        mainButton("Show these places again", .press(.skipsForgotten))
      case .nothing, .noPlace:
        if let other {
          mainButton("What to do", .went(.cause(other.ranked.cause)))
        } else {
          mainButton("See what it may be", .went(.points))
        }
      }
      div(.class("row")) {
        if !model.findings.presses.isEmpty { linkButton("Undo", .press(.pressUndone)) }
        if model.isFoundEarly { linkButton("Keep searching", .press(.searchContinued)) }
        linkButton("What it may be", .went(.points))
      }
    }
  )
}
