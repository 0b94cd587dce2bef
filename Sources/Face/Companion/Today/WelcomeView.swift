import Anatomy
import Atlas
import Figure
import Findings
import Markup
import Safety

/// The first view: in two sentences what this is, what it is not, and who has not checked it.
func welcomeView(_ model: Model) -> Node {
  Screen(
    title: "Welcome", canGoBack: false, isWide: true,
    content: {
      stack {
        heading("Pain in the back, buttock, hip or leg?")
        lead(
          "Unknot helps you find the sore muscle knot behind it, and shows you how to press it away, step by step."
        )
      }
      div(.class("split")) {
        stack("loose") {
          ol(.class("numbered")) {
            li { "First come some safety questions. They find what a doctor must see." }
            li { "Then you show where it hurts, and press a few places." }
            li { "Then you press the sore point, guided by voice and picture, until it eases." }
          }
          note {
            p {
              "It is a guide for self-care. It is not a diagnosis and not a medical device, and no clinician has reviewed its content yet."
            }
            p { "All that you enter stays on this device. There is no account." }
          }
          regionField(model)
        }
        heroPicture
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
