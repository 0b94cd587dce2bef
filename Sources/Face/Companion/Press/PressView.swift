import Anatomy
import Assessment
import Atlas
import Evidence
import Figure
import Findings
import Markup
import Reasoning
import Safety

/// The search by pressing: one place at a time, the most informative next.
func pressScreen(_ model: Model) -> Screen {
  if let place = model.unfinished.search.nervePlace { return letGoScreen(place, model) }
  if let place = model.nextPress {
    return pressStep(PressStep(model, place), .of(place.point), place.side)
  }
  return pressEndScreen(PressEnd(model), model)
}

/// What a place shows while it is searched.
struct PressStep {
  let number: Int
  let most: Int
  /// Why this place comes next.
  let separation: String?
  /// What the last press changed.
  let news: String?
  let hasHelper: Bool
  let canUndo: Bool
  let lead: RankedCause?
  /// The point that gave the familiar pain so far.
  let found: PressPlace?
  /// What concerns this place today.
  let beside: Node
  /// False where something was ticked for this place today.
  let isOpen: Bool

  init(_ model: Model, _ place: PressPlace) {
    number = model.findings.presses.count + 1
    most = Model.mostPresses
    separation = model.separation
    news = model.unfinished.search.news
    hasHelper = model.unfinished.hasHelper
    canUndo = !model.findings.presses.isEmpty
    lead = model.leadingCause
    beside = placeLines(model, place)
    isOpen = model.maySearch(place)
    found = model.pointToRelease.flatMap { ranked in
      guard case .point(let point, let side) = ranked.cause, model.felt(ranked.cause) == .familiar
      else { return nil }
      return PressPlace(point, side)
    }
  }
}

func pressStep(_ step: PressStep, _ point: TriggerPoint, _ side: Side) -> Screen {
  let id = point.id
  return Screen(
    title: "Press", step: .press,
    stepDetail: "place \(step.number) of at most \(max(step.number, step.most))", isWide: true,
    content: {
      stack("tight") {
        heading(Cause.point(id, side).name)
        p(.class("soft")) { Cause.point(id, side).detail }
        if let news = step.news { note { p { news } } }
        if let separation = step.separation { p(.class("soft")) { separation } }
      }
      div(.class("split")) {
        stack("tight") {
          figure(.class("picture"), .key("press-\(id.rawValue)-\(side.rawValue)")) {
            pressGuide(point, side: side, seen: step.hasHelper ? .byHelper : .bySelf, key: .below)
            figcaption { point.whereabouts.text }
          }
          landmarkParts(point)
        }
        stack {
          ol(.class("numbered")) {
            li { point.find.text }
            li { "Press gently with one or two fingers. Go up slowly. Hold ten seconds." }
            li { "Search the whole circle. The sore spot is rarely right in the middle." }
          }
          segments(
            "Who presses",
            [
              ("I press myself", !step.hasHelper, .press(.helperChosen(false))),
              ("Somebody helps me", step.hasHelper, .press(.helperChosen(true))),
            ])
          if !point.cautions.isEmpty {
            more("Take care here", key: "care-" + id.rawValue) { bullets(point.cautions.texts) }
          }
          step.beside
          div(.class("row between")) {
            linkButton("Can't reach it", .press(.pressSkipped(id, side)))
            if step.canUndo { linkButton("Undo", .press(.pressUndone)) }
          }
        }
      }
      if let lead = step.lead { leadingPart(lead) }
    },
    foot: {
      if step.isOpen {
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
      } else {
        p(.class("felt-ask")) { "Leave this place alone today." }
        mainButton("Next place", .press(.pressSkipped(id, side)))
      }
      if let found = step.found {
        linkButton(
          "Enough: release the point I found", .went(.prepare(found.point, found.side)))
      }
    }
  )
}

/// A and B of the picture: a tap shows how to feel each.
func landmarkParts(_ point: TriggerPoint) -> Node {
  let marks = [("A", point.place.from), ("B", point.place.to)]
  return div(.class("landmarks"), .key("landmarks-" + point.id.rawValue)) {
    for (letter, landmark) in marks {
      more(letter + ": feel the " + landmark.plain, key: "mark-\(letter)-" + point.id.rawValue) {
        p { landmark.howToFeel }
      }
    }
  }
}

/// What concerns this place today; what is not ticked when the place is pressed is a no.
private func placeLines(_ model: Model, _ place: PressPlace) -> Node {
  let record = model.record(at: place)
  return stack("tight") {
    for line in model.lines(of: .hereToday, at: place)
    where !line.signs.contains(where: { HereToday.ofTheDay.contains($0) }) {
      lineBlock(model, line, record)
    }
  }
}

private func leadingPart(_ lead: RankedCause) -> Node {
  div(.class("sheet"), .role("status"), .key("leading")) {
    p(.class("soft small")) { "Best fit so far" }
    div(.class("likely")) {
      strong { lead.cause.name }
      meter(lead.probability)
      span(.class("small soft percent")) { percent(lead.probability) }
    }
  }
}

/// Shooting or tingling: the hand goes off, and nothing else is asked before it is gone.
private func letGoScreen(_ place: PressPlace, _ model: Model) -> Screen {
  Screen(
    title: "Let go", step: .press, canGoBack: false,
    content: {
      heading("Let go now")
      note(.stop) {
        p { strong { "Take your hand or tool away. Wait until the feeling is gone." } }
      }
      p {
        "Shooting or tingling means that a nerve is near. The guide closes \(Cause.point(place.point, place.side).name.lowercasedFirst) and its neighbours along the same nerve. Do not press there again."
      }
      h2 { "Is it gone?" }
    },
    foot: {
      mainButton("It is gone", .press(.nerveGone))
      quietButton("It stays, or I am numb", .press(.nerveStayed))
      linkButton("That was a mistake", .press(.pressUndone))
    }
  )
}
