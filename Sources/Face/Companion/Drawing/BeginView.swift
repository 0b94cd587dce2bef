import Findings
import Markup
import Reasoning

/// How bad, since when, and who: only what changes the answer.
func beginView(_ model: Model) -> Node {
  Screen(
    title: "How is it now?", step: .place,
    content: {
      heading("How is it now?")
      fieldset(.class("stack")) {
        legend { "Pain right now" }
        painScale(
          "Pain right now", chosen: model.painNow, ends: ("no pain", "worst you can think of")
        ) { .beginning(.painRated($0)) }
      }
      fieldset(.class("stack")) {
        legend { "When did it begin?" }
        div(.class("stack tight"), .role("radiogroup"), .aria("label", "When did it begin?")) {
          for beginning in Beginning.allCases {
            option(
              beginning.words, on: model.beginning == beginning,
              .beginning(.beginningChosen(beginning)))
          }
        }
      }
      label(.class("field"), .for("age")) {
        "Your age in years (you may leave this out)"
        input(
          .id("age"), .type("number"), .name("age"), Attribute("inputmode", "numeric"),
          Attribute("min", "0"), Attribute("max", "130"), .value(model.ageText),
          Attribute("autocomplete", "off"), .on(.change, Message.beginning(.ageGiven("")).code))
      }
      fieldset(.class("stack")) {
        legend { "Sex (some causes differ; you may leave this out)" }
        segments(
          "Sex",
          [
            ("Female", model.sex == .female, .beginning(.sexChosen(.female))),
            ("Male", model.sex == .male, .beginning(.sexChosen(.male))),
            ("Not said", model.sex == nil, .beginning(.sexChosen(nil))),
          ])
      }
    },
    foot: { mainButton("Go on", .beginning(.beginningFinished)) }
  ).node
}
