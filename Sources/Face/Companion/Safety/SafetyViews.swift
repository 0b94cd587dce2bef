import Atlas
import Evidence
import Markup
import Safety

/// One group of red flags: tick what fits, or say that nothing does.
func safetyView(_ model: Model, group index: Int) -> Node {
  let groups = model.flagGroups
  let group = groups[min(index, groups.count - 1)]
  let anyTicked = group.flags.contains { model.answer(to: $0)?.isConcern ?? false }
  return Screen(
    title: "Safety \(index + 1)", step: .safety,
    content: {
      heading(group.title.text)
      lead(
        index == 0
          ? "Tick what fits you now. If nothing fits, go on."
          : "Part \(index + 1) of \(groups.count). Tick what fits. If nothing fits, go on.")
      stack {
        for flag in group.flags where model.isAsked(flag) { flagRow(model, RedFlag.of(flag)) }
      }
    },
    foot: {
      mainButton(anyTicked ? "Go on" : "None of these", .safety(.groupFinished(index)))
    }
  ).node
}

private func flagRow(_ model: Model, _ flag: RedFlag) -> Node {
  let answer = model.answer(to: flag.id)
  return div(.class("flag"), .key("flag-" + flag.id.rawValue)) {
    tick(flag.ask.text, on: answer?.isYes ?? false, .safety(.flagToggled(flag.id))) {
      if !flag.items.isEmpty { bullets(flag.items.map { $0.short.text }) }
    }
    div(.class("flag-more")) {
      if let notCounted = flag.notCounted {
        more("What does not count", key: "not-" + flag.id.rawValue) {
          p(.class("soft")) { notCounted.text }
        }
      }
      button(
        .class("button plain small"), .type("button"),
        .aria("pressed", answer == .notSure ? "true" : "false"),
        .aria("label", "I am not sure: " + flag.ask.text),
        .on(.click, Message.safety(.flagDoubted(flag.id)).code)
      ) { "Not sure" }
    }
  }
}

/// What a yes makes us ask, one question a view.
func followUpView(_ model: Model) -> Node {
  guard let (flag, followUp) = model.nextFollowUp else { return conditionsView(model) }
  return Screen(
    title: "One more safety question", step: .safety,
    content: {
      heading("One more question")
      p(.class("soft")) { "You said yes to: " + RedFlag.of(flag).ask.text }
      div(.class("stack"), .key("follow-\(flag.rawValue)-\(followUp.raisesTo.rawValue)")) {
        h2 { followUp.ask.text }
        button(
          .class("button full big"), .type("button"),
          .on(.click, Message.safety(.followUpAnswered(flag, followUp.raisesTo, true)).code)
        ) { "Yes, or I am not sure" }
        button(
          .class("button full big"), .type("button"),
          .on(.click, Message.safety(.followUpAnswered(flag, followUp.raisesTo, false)).code)
        ) { "No" }
      }
    }
  ).node
}

/// What forbids or limits pressing.
func conditionsView(_ model: Model) -> Node {
  Screen(
    title: "About your body", step: .safety,
    content: {
      heading("Does any of this apply?")
      lead("It changes how and where you may press. Tick what fits.")
      stack {
        for condition in Contraindication.all where model.mayApply(condition.id) {
          tick(
            condition.ask.text, on: model.has(condition.id),
            .safety(.conditionToggled(condition.id)))
        }
      }
    },
    foot: {
      mainButton(
        model.conditions.isEmpty ? "None of these" : "Go on", .safety(.conditionsFinished))
    }
  ).node
}
