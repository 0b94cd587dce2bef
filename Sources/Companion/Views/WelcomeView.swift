import Markup
import Safety

/// The first view: in two sentences what this is, what it is not, and who has not checked it.
func welcomeView(_ model: Model) -> Node {
  Screen(
    title: "Welcome", canGoBack: false,
    content: {
      stack("loose") {
        heading("Pain in the back, buttock, hip or leg?")
        lead(
          "Unknot helps you find the sore muscle knot behind it, and shows you how to press it away, step by step."
        )
        note {
          p {
            "It is a guide for self-care. It is not a diagnosis and not a medical device, and no clinician has reviewed its content yet."
          }
        }
        ul(.class("bullets")) {
          li { "First come some safety questions. They find what a doctor must see." }
          li { "Then you show where it hurts, and press a few places." }
          li { "All that you enter stays on this device. There is no account." }
        }
        regionField(model)
      }
    },
    foot: {
      mainButton("Start", .begun)
      linkButton("Just read about the muscles", .went(.atlas))
    }
  ).node
}

/// Where the person lives, for the emergency number.
func regionField(_ model: Model) -> Node {
  let chosen = model.emergencyNumber
  return label(.class("field"), .for("emergency-region")) {
    "Emergency number where you are"
    select(
      .id("emergency-region"), .on(.change, Message.settingChosen(.emergency, "-").code)
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
