import Anatomy
import Atlas
import Evidence
import Figure
import Findings
import Markup
import Reasoning
import Safety

/// One cause: what it is, what spoke for and against it, what to do about it.
func causeScreen(_ model: Model, _ cause: Cause) -> Screen {
  switch cause {
  case .point(let point, let side): pointCauseScreen(model, cause, TriggerPoint.of(point), side)
  case .mimic(let mimic, _): mimicCauseScreen(model, cause, Mimic.of(mimic))
  }
}

private func pointCauseScreen(
  _ model: Model, _ cause: Cause, _ point: TriggerPoint, _ side: Side
) -> Screen {
  Screen(
    title: cause.name, step: .points, isWide: true,
    content: {
      stack("tight") {
        heading(cause.name)
        p(.class("soft")) { cause.detail }
      }
      div(.class("split")) {
        figure(.class("picture")) {
          referralPicture(point, side: side)
          figcaption {
            "The ring marks the point. Dense dots: where its pain is usually felt. Thin dots: where it is sometimes felt."
          }
        }
        stack("loose") {
          p { point.whereabouts.text }
          reasonsPart(model, cause)
          broughtOnPart(BroughtOnStory(model.findings, [cause]))
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
        if model.placeOffered != nil {
          mainButton("Find it by pressing", .went(.press))
        } else if model.mayPrepare && model.unfinished.beginIsDone {
          mainButton("Get ready to release it", .went(.prepare(point.id, side)))
        }
      }
    }
  )
}

/// What to do about another cause: the page that its button promises.
private func mimicCauseScreen(_ model: Model, _ cause: Cause, _ mimic: Mimic) -> Screen {
  Screen(
    title: "What to do", step: .points, isWide: true,
    content: {
      stack("tight") {
        heading(cause.name)
        p(.class("soft")) { cause.detail }
      }
      div(.class("split")) {
        stack("loose") {
          note(mimic.action > .selfCare ? .warn : .good) {
            p { strong { mimic.action.headline } }
            p { mimic.whatToDo.text }
          }
          if let warning = mimic.warning { note(.warn) { p { warning.text } } }
          if SelfCare.of(mimic.id) == nil {
            stack("tight") {
              h2 { "Pressing" }
              p { mimic.selfMassage.words }
            }
          } else {
            selfCarePart(model, mimic.id)
          }
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
        figure(.class("picture")) {
          mimicPicture(mimic, side: cause.side ?? .midline)
          figcaption {
            "Dense dots: where this cause is usually felt. Thin dots: where it is sometimes felt."
          }
        }
      }
    },
    foot: {
      if mimic.action > .selfCare {
        mainButton("When to get help", .went(.help))
      } else {
        mainButton("Back to what it may be", .went(.points))
      }
    }
  )
}

/// What raised and lowered a cause, the weightiest first.
private func reasonsPart(_ model: Model, _ cause: Cause) -> Node {
  guard let ranked = model.ranking.causes.first(where: { $0.cause == cause }) else {
    return note { p { "This does not fit what you told us." } }
  }
  let reasons = model.reasons(for: cause)
  let up = reasons.filter { $0.decibans > 0 }.prefix(mostReasons)
  let down = reasons.filter { $0.decibans < 0 }.prefix(mostReasons)
  return stack {
    div(.class("likely")) {
      span(.class("soft percent")) { percent(ranked.probability) }
      meter(ranked.probability)
    }
    if !up.isEmpty || !down.isEmpty {
      stack("tight") {
        h2 { "Why" }
        if !up.isEmpty { ul(.class("for")) { for reason in up { li { reason.words } } } }
        if !down.isEmpty { ul(.class("against")) { for reason in down { li { reason.words } } } }
      }
    }
  }
}

private let mostReasons = 4  // for each side that a person reads; ours
