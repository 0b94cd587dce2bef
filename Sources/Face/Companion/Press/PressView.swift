import Anatomy
import Atlas
import Evidence
import Figure
import Findings
import Markup
import Reasoning

/// The search by pressing: one place at a time, the most informative next.
func pressView(_ model: Model) -> Node {
  if let place = model.nextPress { return pressStep(model, place.point, place.side) }
  return pressResult(model)
}

func pressStep(_ model: Model, _ id: PointID, _ side: Side) -> Node {
  let point = TriggerPoint.of(id)
  return Screen(
    title: "Press", step: .press, isWide: true,
    content: {
      stack("tight") {
        p(.class("soft")) { "Place \(model.findings.presses.count + 1)" }
        heading(Cause.point(id, side).name)
        if let separation = model.separation { p(.class("soft")) { separation } }
      }
      div(.class("split")) {
        figure(.class("picture"), .key("press-\(id.rawValue)-\(side.rawValue)")) {
          pressGuide(
            point, side: side, seen: model.unfinished.hasHelper ? .byHelper : .bySelf, key: .below)
          figcaption { point.whereabouts.text }
        }
        stack {
          ol(.class("numbered")) {
            li { point.find.text }
            li {
              "Press gently with one or two fingers. Go up slowly to a clear pressure. Hold ten seconds."
            }
            li { "Search the whole circle. The sore spot is rarely right in the middle." }
          }
          segments(
            "Who presses",
            [
              ("I press myself", !model.unfinished.hasHelper, .press(.helperChosen(false))),
              ("Somebody helps me", model.unfinished.hasHelper, .press(.helperChosen(true))),
            ])
          if !point.cautions.isEmpty {
            more("Take care here", key: "care-" + id.rawValue) { bullets(point.cautions.texts) }
          }
          div(.class("row between")) {
            linkButton("Can't reach it", .press(.pressSkipped(id, side)))
            if !model.findings.presses.isEmpty { linkButton("Undo", .press(.pressUndone)) }
          }
        }
      }
      if let lead = model.leadingCause { leadingPart(lead) }
    },
    foot: {
      div(
        .class("felt"), .role("group"), .aria("label", "What do you feel?"),
        .key("felt-\(id.rawValue)-\(side.rawValue)")
      ) {
        p(.class("felt-ask")) { "What do you feel?" }
        for felt in Felt.allCases {
          button(
            .class("button"), .type("button"),
            .on(.click, Message.press(.pressFelt(id, side, felt)).code)
          ) { felt.words }
        }
      }
      if let found = model.pointToRelease, model.felt(found.cause) == .familiar,
        case .point(let point, let side) = found.cause
      {
        linkButton("Enough: release the point I found", .went(.prepare(point, side)))
      }
    }
  ).node
}

private func leadingPart(_ lead: RankedCause) -> Node {
  div(.class("sheet"), .role("status"), .key("leading")) {
    p(.class("soft small")) { "Best fit so far" }
    div(.class("likely")) {
      strong { lead.cause.name }
      meter(lead.probability)
      span(.class("small")) {
        Likelihood(lead.probability).words
        span(.class("soft percent")) { " · \(percent(lead.probability))" }
      }
    }
  }
}

/// The search has ended: the point to release, or whom to turn to.
private func pressResult(_ model: Model) -> Node {
  let found = model.pointToRelease
  return Screen(
    title: "Found", step: .press, isWide: true,
    content: {
      stack("tight") {
        heading(found == nil ? "No point stands out" : "This is the point to work on")
        lead(model.searchSummary)
      }
      if let found {
        h2(.class("hidden-text")) { "The point" }
        ol(.class("plain-list")) { causeRow(found) }
      } else {
        note {
          p {
            "Pressing did not bring back your pain. It may come from somewhere else. Rest the place, keep moving gently, and look at the other causes."
          }
        }
      }
      if model.nerveFelt {
        note(.warn) {
          p {
            "You felt shooting or tingling. That speaks for a nerve. The guide has closed that place: do not press it again."
          }
        }
      }
      if model.otherPoints.count > 0 {
        stack("tight") {
          h2 { "Other points that were sore" }
          ol(.class("plain-list")) { for other in model.otherPoints { causeRow(other) } }
        }
      }
    },
    foot: {
      if let found, case .point(let point, let side) = found.cause {
        mainButton("Release it", .went(.prepare(point, side)))
      } else {
        mainButton("See the other causes", .went(.points))
      }
      div(.class("row")) {
        linkButton("Undo", .press(.pressUndone))
        if model.isFoundEarly { linkButton("Keep searching", .press(.searchContinued)) }
        linkButton("All points", .went(.points))
      }
    }
  ).node
}
