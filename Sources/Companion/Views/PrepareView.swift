import Anatomy
import Atlas
import Care
import Evidence
import Figure
import Markup
import Reasoning
import Safety
import Time

/// Before a session: the short safety check, then tool, position, helper, and the plan.
func prepareView(_ model: Model, _ id: PointID, _ side: Side) -> Node {
  let release = model.release(id, side)
  switch model.clearance(release) {
  case .refused(let refusal): return refusedView(model, refusal)
  case .ask(let questions): return recheckView(model, release, questions)
  case .open(let permission), .lighter(let permission):
    return planView(model, release, permission)
  }
}

private func refusedView(_ model: Model, _ refusal: Refusal) -> Node {
  Screen(
    title: "Not this point", step: .release,
    content: {
      heading("Leave this point alone for now")
      note(.warn) { p { refusal.says.text } }
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
        linkButton("A professional has said yes to pressing", .professionalAgreed)
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
            tick(question.ask, on: release.recheck[question] ?? false, .recheckToggled(question))
          }
        }
      } else {
        for question in questions {
          if case .place(let condition) = question {
            div(.class("sheet"), .key("place-" + condition.rawValue)) {
              p { "You said: " + Contraindication.of(condition).condition + "." }
              h2 { "Is it at this place?" }
              div(.class("row")) {
                quietButton("Yes, here", .placeAnswered(condition, true))
                quietButton("No, elsewhere", .placeAnswered(condition, false))
              }
            }
          }
        }
      }
    },
    foot: {
      if !release.isRechecked {
        mainButton(
          release.recheck.values.contains(true) ? "Go on" : "None of these", .recheckFinished)
      }
    }
  ).node
}

private func planView(_ model: Model, _ release: Release, _ permission: Permission) -> Node {
  let plan = permission.plan(release.choices)
  let limits = permission.limits(plan.presser)
  let point = TriggerPoint.of(release.point)
  let isHelped = plan.presser == .helper
  return Screen(
    title: "Prepare", step: .release, isWide: true,
    content: {
      stack("tight") {
        heading("Get ready")
        p(.class("soft")) { Cause.point(point.id, release.side).name + " · " + point.name }
      }
      fieldset(.class("stack tight")) {
        legend { "Pain right now, before you start" }
        painScale("Pain before", chosen: release.before?.value, ends: ("no pain", "worst")) {
          .painBeforeRated($0)
        }
      }
      div(.class("split")) {
        stack {
          figure(.class("picture")) {
            pressGuide(point, side: release.side, seen: isHelped ? .byHelper : .bySelf)
            figcaption { point.whereabouts }
          }
          div(.class("groups two")) {
            figure(.class("picture")) { toolPicture(plan.tool) }
            figure(.class("picture")) {
              positionPicture(
                plan.position, muscle: point.muscle, tool: plan.tool,
                seen: isHelped ? .byHelper : .bySelf)
            }
          }
        }
        stack("loose") {
          if permission.own != nil && permission.helper != nil {
            choices(
              "Who presses",
              [
                ("I do", !isHelped, .helperChosen(false)),
                ("A helper", isHelped, .helperChosen(true)),
              ])
          }
          choices(
            "With what, and how you are placed",
            (limits?.ways ?? []).map {
              ($0.words, $0 == plan.way, .wayChosen($0.tool, $0.position))
            })
          choices(
            "How to press",
            PressStyle.allCases.map {
              ($0.words, $0 == plan.style, .styleChosen($0))
            })
          choices("How fast", Pace.allCases.map { ($0.words, $0 == plan.pace, .paceChosen($0)) })
          choices(
            "How many times",
            Array(Dose.rounds).map {
              ("\($0)", $0 == plan.rounds, .roundsChosen($0))
            })
          planPart(plan)
          if isHelped { helperPart(point) }
          alsoPart(model, release)
        }
      }
    },
    foot: {
      mainButton(
        release.before == nil ? "First rate your pain" : "Start", .sessionStarted,
        enabled: release.before != nil)
    }
  ).node
}

private func choices(_ title: String, _ choices: [(words: String, on: Bool, message: Message)])
  -> Node
{
  stack("tight") {
    h2 { title }
    div(.class("row"), .role("group"), .aria("label", title)) {
      for choice in choices {
        button(
          .class("button"), .type("button"), .aria("pressed", choice.on ? "true" : "false"),
          .on(.click, choice.message.code)
        ) { choice.words }
      }
    }
  }
}

private func planPart(_ plan: ReleasePlan) -> Node {
  stack("tight") {
    h2 { "The plan" }
    ol(.class("numbered")) { for step in plan.steps { li { step.text } } }
    p(.class("soft")) {
      "About \((plan.length.value + 59) / 60) minutes. Never above \(plan.maxAche.value) of 10. It ends when the ache has fallen by 2, or is 3 or less."
    }
    if !plan.restraints.isEmpty {
      more("Why these limits", key: "limits") { bullets(plan.restraints.map { $0.why.text }) }
    }
  }
}

private func helperPart(_ point: TriggerPoint) -> Node {
  .fragment([
    more("What the helper asks first", key: "helper-asks") {
      bullets(PartnerGuide.askFirst(point).map { $0.text })
    },
    more("How the helper presses", key: "helper-presses") {
      p { point.partner }
      bullets(PartnerGuide.howTo.map { $0.text })
    },
  ])
}

/// Other sore points that may follow in the same session, each with its own permission.
private func alsoPart(_ model: Model, _ release: Release) -> Node {
  let others = model.placesToAdd(to: release)
  if others.isEmpty { return .nothing }
  return stack("tight") {
    h2 { "Then also" }
    for place in others {
      tick(
        Cause.point(place.point, place.side).name + " · " + TriggerPoint.of(place.point).name,
        on: release.also.contains(place), .placeAdded(place.point, place.side))
    }
    p(.class("soft small")) {
      "Up to \(Dose.spotsPerSession.upperBound) points, ten minutes in all."
    }
  }
}

extension Way {
  var words: String { tool.plain.capitalizedFirst + ", " + position.plain.lowercasedFirst }
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
