import Anatomy
import Atlas
import Care
import Evidence
import Figure
import Findings
import Markup
import Reasoning

/// What will be done, with all that may be changed, and why no more than that.
func planView(_ model: Model, _ release: Release, _ permission: Permission, _ plan: ReleasePlan)
  -> Node
{
  let point = TriggerPoint.of(release.point)
  let isHelped = plan.presser == .helper
  return Screen(
    title: "Prepare", step: .release, isWide: true,
    content: {
      stack("tight") {
        heading("Get ready")
        p(.class("soft")) { Cause.point(point.id, release.side).name + " · " + point.name.text }
      }
      fieldset(.class("stack tight")) {
        legend { "Pain right now, before you start" }
        painScale("Pain before", chosen: release.before?.value, ends: ("no pain", "worst")) {
          .prepare(.painBeforeRated($0))
        }
      }
      div(.class("split")) {
        stack {
          figure(.class("picture")) {
            pressGuide(point, side: release.side, seen: isHelped ? .byHelper : .bySelf, key: .below)
            figcaption { point.whereabouts.text }
          }
          div(.class("pair")) {
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
                ("I do", !isHelped, .press(.helperChosen(false))),
                ("A helper", isHelped, .press(.helperChosen(true))),
              ])
          }
          wayPart(permission.limits(plan.presser)?.ways ?? [], plan)
          pressPart(permission, plan)
          planPart(model, plan, isHelped: isHelped)
          if isHelped { stopWordPart(release) }
          stack("tight") {
            h2 { "How the session speaks" }
            soundChoice(model)
            quietButton("Sound check", .settings(.voiceTested))
          }
          alsoPart(model, release)
          historyPart(model, release.point, release.side)
        }
      }
    },
    foot: {
      if release.before == nil {
        mainButton("First rate your pain", .prepare(.sessionStarted), enabled: false)
      } else if isHelped {
        mainButton("Hand the phone to your helper", .prepare(.handedOver))
      } else {
        mainButton("Start", .prepare(.sessionStarted))
      }
    }
  ).node
}

private func choices(_ title: String, _ choices: [(words: String, on: Bool, message: Message)])
  -> Node
{
  if choices.isEmpty { return .nothing }
  return stack("tight") {
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

/// The tool and the position, of those that are left here; a tool brings its own best position.
private func wayPart(_ ways: [Way], _ plan: ReleasePlan) -> Node {
  var tools: [Way] = []
  for way in ways where !tools.contains(where: { $0.tool == way.tool }) { tools.append(way) }
  return stack {
    choices(
      "With what",
      tools.map {
        ($0.tool.plain, $0.tool == plan.tool, .prepare(.wayChosen($0.tool, $0.position)))
      })
    p(.class("soft small")) { plan.tool.goodFor + " " + plan.tool.how + " " + plan.tool.limit }
    choices(
      "How you are placed",
      ways.filter { $0.tool == plan.tool }.map {
        ($0.position.plain, $0 == plan.way, .prepare(.wayChosen($0.tool, $0.position)))
      })
  }
}

private func pressPart(_ permission: Permission, _ plan: ReleasePlan) -> Node {
  stack {
    choices(
      "How to press",
      PressStyle.allCases.map { ($0.words, $0 == plan.style, .prepare(.styleChosen($0))) })
    p(.class("soft small")) {
      "The article behind this guide presses first, then circles. Studies prefer neither."
    }
    choices(
      "How fast", Pace.allCases.map { ($0.words, $0 == plan.pace, .prepare(.paceChosen($0))) })
    choices(
      "How many times",
      Array(Dose.rounds).map { ("\($0)", $0 == plan.rounds, .prepare(.roundsChosen($0))) })
    choices(
      "How long each time",
      plan.holdChoices.map { ("\($0.value) s", $0 == plan.hold, .prepare(.holdChosen($0.value))) })
  }
}

/// The plan to read, its limits and their reasons; being slim is asked here, where it counts.
private func planPart(_ model: Model, _ plan: ReleasePlan, isHelped: Bool) -> Node {
  let isSlim = model.value(of: .slim) == "yes"
  return stack("tight") {
    h2 { "The plan" }
    ol(.class("numbered")) { for step in plan.steps { li { step.text } } }
    p {
      "About \((plan.length.value + 59) / 60) minutes. It ends when the ache has fallen by 2, or is 3 or less."
    }
    h2 { "Why no more than this" }
    p {
      "Never above \(plan.maxAche.value) of 10, never longer than \(plan.holdRange.upperBound.value) seconds at a time, two minutes in all."
    }
    bullets(plan.restraints.map { $0.why.text })
    tick(
      isHelped
        ? "The person is slim: little padding over the bones"
        : "I am slim: little padding over the bones",
      on: isSlim, .settings(.settingChosen(.slim, isSlim ? "no" : "yes")))
  }
}

/// The word that ends it at once, agreed on before the phone changes hands.
private func stopWordPart(_ release: Release) -> Node {
  stack("tight") {
    choices(
      "Your stop word",
      PartnerGuide.stopWords.indices.map {
        (PartnerGuide.stopWords[$0], release.stopWord == $0, .prepare(.stopWordChosen($0)))
      })
    p(.class("soft small")) { "Say it and the helper lets go, at once and without a question." }
  }
}

/// Other sore points that may follow in the same session, each with its own permission.
private func alsoPart(_ model: Model, _ release: Release) -> Node {
  let others = model.placesToAdd(to: release)
  if others.isEmpty { return .nothing }
  let most = Dose.spotsPerSession.upperBound - 1
  return stack("tight") {
    h2 { "Then also" }
    for place in others where release.also.count < most || release.also.contains(place) {
      tick(
        Cause.point(place.point, place.side).name + " · " + TriggerPoint.of(place.point).name.text,
        on: release.also.contains(place), .prepare(.placeAdded(place.point, place.side)))
    }
    p(.class("soft small")) {
      "Up to \(Dose.spotsPerSession.upperBound) points and ten minutes a session, three sessions a day. More does not help more."
    }
  }
}
