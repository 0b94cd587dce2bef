import Anatomy
import Atlas
import Figure
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
            "Unknot helps you find and press a sore muscle knot in the low back, buttock, hip or leg."
          )
          p {
            "It is for adults. It does not replace a doctor, and no clinician has reviewed it yet."
          }
        }
        figure(.class("picture hero"), .key("hero"), .aria("hidden", "true")) {
          pressGuide(.of(.piriformisLateral), side: .left, seen: .bySelf, key: .below)
        }
      }
    },
    foot: {
      mainButton("Start", .begun)
      linkButton("Just read about the muscles", .went(.atlas))
    }
  ).node
}

/// What the guide is about, before there is anything of the person's own to show.
var heroPicture: Node {
  figure(.class("picture hero"), .key("hero")) {
    pressGuide(.of(.piriformisLateral), side: .left, seen: .bySelf, key: .below)
    figcaption { "The guide shows each place to press like this." }
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
