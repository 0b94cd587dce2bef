import Anatomy
import Atlas
import Figure
import Findings
import Markup
import Safety

/// The first view: what this is, for whom, and who has not checked it.
func welcomeView(_ model: Model) -> Node {
  Screen(
    title: "Welcome", canGoBack: false, isWide: true,
    content: {
      div(.class("split")) {
        stack {
          heading("Pain in the back, buttock, hip or leg?")
          lead(
            "Unknot helps you find and press the sore muscle knot behind it."
          )
          p {
            "For adults. It does not replace a doctor. No clinician has reviewed it yet."
          }
        }
        figure(.class("picture hero"), .key("hero"), .aria("hidden", "true")) { frontispiece }
      }
    },
    foot: {
      mainButton("Start", .begun)
      linkButton("I know my muscle", .went(.atlas))
    }
  ).node
}

/// What the guide is about, before there is anything of the person's own to show.
var heroPicture: Node {
  figure(.class("picture hero"), .key("hero")) {
    frontispiece
    figcaption { "The muscles that this guide is about." }
  }
}

/// Where the person lives, for the emergency number.
func regionField(_ model: Model) -> Node {
  let chosen = model.emergencyNumber
  return label(.class("field"), .for("emergency-region")) {
    "Emergency number where you are"
    select(
      .id("emergency-region"), .on(.change, Message.settings(.settingChosen(.emergency, "-")).code)
    ) {
      for (index, number) in EmergencyNumber.all.enumerated() {
        let words = "\(number.number) · \(number.region)"
        if number == chosen {
          option(tag: "\(index)", words, selected: true)
        } else {
          option(tag: "\(index)", words, selected: false)
        }
      }
    }
  }
}

private func option(tag: String, _ words: String, selected: Bool) -> Node {
  .element(
    Element("option", selected ? [.value(tag), .flag("selected")] : [.value(tag)], [.text(words)]))
}
