import Anatomy
import Atlas
import Figure
import Findings
import Markup
import Reasoning
import Safety

/// What it may be, and what to do next.
func resultsScreen(_ model: Model) -> Screen {
  let list = ResultList(model.ranking)
  let other = list.leadingOther
  let place = model.placeOffered
  return Screen(
    title: "What it may be", step: .points, isWide: true,
    content: {
      stack("tight") {
        heading(resultsTitle(list))
        lead(resultsLead(list, hasPlace: place != nil))
        if model.advice.level > .selfCare { adviceNote(model) }
        if list.isLevel {
          note {
            p {
              place == nil
                ? "The first two can't be told apart."
                : "The first two can't be told apart yet. Pressing will help."
            }
          }
        }
      }
      ol(.class("plain-list results")) {
        for row in list.rows { causeRow(row.ranked, row.rank.words) }
      }
      p(.class("soft small")) {
        "None of this is a diagnosis. Something that is not in this guide: \(percent(list.somethingElse))."
      }
      broughtOnPart(BroughtOnStory(model.findings, list.rows.prefix(3).map { $0.ranked.cause }))
    },
    foot: {
      if let other {
        mainButton("What to do", .went(.cause(other.cause)))
        if place != nil { quietButton("Find it by pressing", .went(.press)) }
      } else if place != nil {
        mainButton("Find it by pressing", .went(.press))
      } else if let found = model.pointToRelease, case .point(let point, let side) = found.cause,
        model.mayPrepare
      {
        mainButton("Release it", .went(.prepare(point, side)))
      } else {
        mainButton("See whom to turn to", .went(.help))
      }
      linkButton("Change the drawing", .went(.draw))
    }
  )
}

/// The best fit by its name; it says so where that is no muscle.
private func resultsTitle(_ list: ResultList) -> String {
  guard let best = list.best else { return "No clear answer yet" }
  if list.isLevel || (!best.cause.isPoint && list.leadingOther == nil) { return "What it may be" }
  return "It may be: " + best.cause.name.lowercasedFirst
}

private func resultsLead(_ list: ResultList, hasPlace: Bool) -> String {
  guard let best = list.best else {
    return "Nothing in this guide explains this drawing well. If it does not ease, see a clinician."
  }
  if list.leadingOther != nil {
    return hasPlace
      ? "That is another cause, not a muscle knot. Read what to do. Pressing comes second."
      : "That is another cause, not a muscle knot. Read what to do."
  }
  if !best.cause.isPoint {
    return hasPlace
      ? "A muscle knot is likelier than any other cause, but several muscles fit. Pressing tells which."
      : "A muscle knot is likelier than any other cause, but there is no place to press for now."
  }
  return hasPlace
    ? "This muscle sends pain to where you feel it. Pressing tells whether it is the one."
    : "This muscle sends pain to where you feel it. There is no place to press for now."
}

/// A cause with its picture, its name as people know it, and how it stands in the list.
func causeRow(_ ranked: RankedCause, _ standing: String) -> Node {
  li(.key("cause-" + ranked.cause.code)) {
    a(
      .class("sheet"), .href(Route.cause(ranked.cause).hash),
      .on(.click, Message.went(.cause(ranked.cause)).code)
    ) {
      div(.class("rank")) {
        switch ranked.cause {
        case .point(let point, let side): referralThumbnail(TriggerPoint.of(point), side: side)
        case .mimic(let mimic, let side):
          mimicThumbnail(Mimic.of(mimic), side: side ?? .midline)
        }
        div(.class("likely")) {
          h3 { ranked.cause.name }
          span(.class("soft small")) { ranked.cause.detail }
          meter(ranked.probability)
          span(.class("small")) {
            strong { standing }
            span(.class("soft percent")) { " · \(percent(ranked.probability))" }
          }
        }
      }
    }
  }
}

/// A bar as long as the probability; the words beside it say the same.
func meter(_ probability: Double) -> Node {
  svg(
    .class("meter"), .aria("hidden", "true"), Attribute("viewBox", "0 0 100 4"),
    Attribute("preserveAspectRatio", "none")
  ) {
    rect(
      .class("full"), .number("width", max(1, probability * 100)), .number("height", 4))
  }
}
