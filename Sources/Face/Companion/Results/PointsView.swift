import Anatomy
import Atlas
import Evidence
import Figure
import Findings
import Markup
import Reasoning
import Safety

/// The likely points, best first, and the other causes that fit.
func pointsView(_ model: Model) -> Node {
  let ranking = model.ranking
  let points = ranking.causes.filter { $0.cause.isPoint }.prefix(PointsPage.points)
  let mimics = ranking.causes.filter { !$0.cause.isPoint }.prefix(PointsPage.mimics)
  return Screen(
    title: "Likely points", step: .points, isWide: true,
    content: {
      stack("tight") {
        heading(points.isEmpty ? "No clear muscle point" : "Points that fit")
        lead(
          points.isEmpty
            ? "The muscles of this guide do not explain this drawing well. Look at the other causes below."
            : "These muscle points send pain to where you feel it. Pressing tells which one it is.")
        if model.advice.level > .selfCare { adviceNote(model) }
        if model.isLevel {
          note { p { "The first two can't be told apart yet. Pressing will help." } }
        }
      }
      div(.class("groups two")) {
        stack {
          h2 { "Muscle points" }
          ol(.class("plain-list")) { for cause in points { causeRow(cause) } }
        }
        stack {
          h2 { "Other causes that fit" }
          p(.class("soft small")) {
            "Pain can look like a muscle knot and be something else. None of this is a diagnosis."
          }
          ol(.class("plain-list")) { for cause in mimics { causeRow(cause) } }
          p(.class("soft small")) {
            "Something that is not in this guide: \(percent(ranking.somethingElse))."
          }
        }
      }
    },
    foot: {
      if model.mayPress {
        mainButton("Find it by pressing", .went(.press))
      } else {
        mainButton("See whom to turn to", .went(.help))
      }
      linkButton("Change the drawing", .went(.draw))
    }
  ).node
}

/// How many are shown at once; the rest would only confuse. Ours.
enum PointsPage {
  static let points = 4
  static let mimics = 3
  static let reasons = 4
}

func causeRow(_ ranked: RankedCause) -> Node {
  li(.key("cause-" + ranked.cause.code)) {
    a(
      .class("sheet"), .href(Route.cause(ranked.cause).hash),
      .on(.click, Message.went(.cause(ranked.cause)).code)
    ) {
      div(.class(ranked.cause.isPoint ? "rank" : "stack tight")) {
        if case .point(let point, let side) = ranked.cause {
          referralThumbnail(TriggerPoint.of(point), side: side)
        }
        div(.class("likely")) {
          h3 { ranked.cause.name }
          span(.class("soft small")) { ranked.cause.detail }
          meter(ranked.probability)
          span(.class("small")) {
            Likelihood(ranked.probability).words
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

/// One cause: what it is, what spoke for and against it, what to do about it.
func causeView(_ model: Model, _ cause: Cause) -> Node {
  switch cause {
  case .point(let point, let side): pointCauseView(model, cause, TriggerPoint.of(point), side)
  case .mimic(let mimic, _): mimicCauseView(model, cause, Mimic.of(mimic))
  }
}

private func pointCauseView(
  _ model: Model, _ cause: Cause, _ point: TriggerPoint, _ side: Side
) -> Node {
  let muscle = Muscle.of(point.muscle)
  return Screen(
    title: cause.name, step: .points, isWide: true,
    content: {
      heading(cause.name)
      div(.class("split")) {
        figure(.class("picture")) {
          referralPicture(point, side: side)
          figcaption {
            "The ring marks the point. Dense dots: where its pain is usually felt. Thin dots: where it is sometimes felt."
          }
        }
        stack("loose") {
          stack("tight") {
            p(.class("soft")) {
              point.name.text + " · "
              latin(muscle.latin.text)
            }
            p { point.whereabouts.text }
          }
          reasonsPart(model, cause)
          stack("tight") {
            h2 { "How to find it" }
            p { point.find.text }
          }
          if !point.cautions.isEmpty {
            stack("tight") {
              h2 { "Take care" }
              bullets(point.cautions.texts)
            }
          }
          if let note = point.note { Companion.note { p { note.text } } }
          historyPart(model, point.id, side)
          p {
            a(
              .href(Route.muscle(point.muscle).hash),
              .on(.click, Message.went(.muscle(point.muscle)).code)
            ) { "More about this muscle" }
          }
        }
      }
    },
    foot: {
      switch point.care {
      case .professionalOnly(let why):
        note(.warn) { p { "Only a professional should press this point. " + why.text } }
      case .hands:
        if model.mayPress { mainButton("Find it by pressing", .went(.press)) }
      }
    }
  ).node
}

private func mimicCauseView(_ model: Model, _ cause: Cause, _ mimic: Mimic) -> Node {
  Screen(
    title: cause.name, step: .points, isWide: true,
    content: {
      heading(cause.name)
      div(.class("split")) {
        figure(.class("picture")) {
          mimicPicture(mimic, side: cause.side ?? .midline)
          figcaption {
            "Dense dots: where this cause is usually felt. Thin dots: where it is sometimes felt."
          }
        }
        stack("loose") {
          note(mimic.action > .selfCare ? .warn : .plain) { p { mimic.whatToDo.text } }
          reasonsPart(model, cause)
          if let differs = mimic.separatesFrom {
            stack("tight") {
              h2 { "How it differs" }
              p { differs.text }
            }
          }
          p {
            a(.href(Route.mimic(mimic.id).hash), .on(.click, Message.went(.mimic(mimic.id)).code)) {
              "What is known about it"
            }
          }
        }
      }
    }
  ).node
}

/// What raised and lowered a cause, the weightiest first.
private func reasonsPart(_ model: Model, _ cause: Cause) -> Node {
  guard let ranked = model.ranking.causes.first(where: { $0.cause == cause }) else {
    return note { p { "This does not fit what you told us." } }
  }
  let reasons = model.reasons(for: cause)
  let up = reasons.filter { $0.decibans > 0 }.prefix(PointsPage.reasons)
  let down = reasons.filter { $0.decibans < 0 }.prefix(PointsPage.reasons)
  return stack {
    div(.class("likely")) {
      span {
        strong { Likelihood(ranked.probability).words }
        span(.class("soft percent")) { " · \(percent(ranked.probability))" }
      }
      meter(ranked.probability)
    }
    if !up.isEmpty {
      stack("tight") {
        h2 { "What speaks for it" }
        ul(.class("for")) { for reason in up { li { reason.words } } }
      }
    }
    if !down.isEmpty {
      stack("tight") {
        h2 { "What speaks against it" }
        ul(.class("against")) { for reason in down { li { reason.words } } }
      }
    }
  }
}

extension Cause {
  var isPoint: Bool {
    switch self {
    case .point: true
    case .mimic: false
    }
  }
}

extension Reason {
  /// The finding in words, with its weight.
  var words: String { finding.words + " (" + weight + ")" }

  private var weight: String {
    decibans.magnitude >= Reason.strongFrom
      ? "strong" : decibans.magnitude >= Reason.someFrom ? "some" : "a little"
  }

  private static let strongFrom = 6.0  // decibans: four times the odds; words are ours
  private static let someFrom = 2.0  // decibans: one and a half times the odds; words are ours
}

extension Finding {
  var words: String {
    switch self {
    case .region(let area): "Pain drawn: " + area.name.lowercasedFirst
    case .answer(let question, let answer):
      Question.of(question).ask.text + " " + answer.plain
    case .press(let point, let side, let felt):
      "Pressed " + Cause.point(point, side).name.lowercasedFirst + ": "
        + felt.words.lowercasedFirst
    case .flag(let flag, _): "You said yes to: " + RedFlag.of(flag).ask.text
    case .condition(let id): "You said yes to: " + Contraindication.of(id).ask.text
    }
  }
}
