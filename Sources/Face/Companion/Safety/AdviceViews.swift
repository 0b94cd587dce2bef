import Assessment
import Atlas
import Care
import Evidence
import Markup
import Safety

/// The end of the journey for now: what to do this minute.
func emergencyView(_ model: Model) -> Node {
  let number = model.emergencyNumber
  let graveSigns = model.heavySigns.filter { $0.advice.level == .emergency }
  return Screen(
    title: "Get help now", canGoBack: false,
    content: {
      heading("Get help now")
      note(.stop) {
        p {
          strong {
            "Call the emergency number now. Do not drive yourself. Do not press or massage."
          }
        }
      }
      a(
        .class("button stop full emergency-call"), .href("tel:" + number.number.text)
      ) { "Call \(number.number)" }
      p(.class("soft")) {
        "This is the number for: \(number.region). If you are elsewhere, use the number there."
      }
      stack("tight") {
        h2 { "Why" }
        ul(.class("bullets")) {
          for flag in model.emergencyFlags {
            li { "You said yes to: " + RedFlag.of(flag).ask.text }
          }
          for sign in graveSigns { li { "While pressing: " + sign.plain.lowercasedFirst + "." } }
        }
        p { "It may be nothing, but only a doctor can tell, and time matters." }
      }
      regionField(model)
      more("I ticked something by mistake", key: "mistake") {
        p {
          "Then look at the questions again and change the answer. If you are not sure, call: that is what they are there for."
        }
        for flag in model.emergencyFlags {
          quietButton(
            "Change: " + RedFlag.of(flag).reason.text, .went(.safety(model.group(of: flag))))
        }
        if model.unfinished.release?.recheck[.danger] == true {
          quietButton(
            "Take back: the short question before pressing", .prepare(.recheckToggled(.danger)))
        }
        for sign in graveSigns {
          quietButton("Take back: " + sign.plain.lowercasedFirst, .session(.signTakenBack(sign)))
        }
      }
    }
  ).node
}

/// Whom to see, and what may be done until then.
func helpView(_ model: Model) -> Node {
  Screen(
    title: "When to get help", isWide: false,
    content: {
      if model.safetyIsAnswered {
        heading(model.advice.level.headline)
        adviceParts(model)
      } else {
        heading("When to get help")
        note(.warn) {
          p { "You have not answered the safety questions yet. They find what a doctor must see." }
        }
      }
      followUpPart(model)
      stack("tight") {
        h2 { "Get help at once for any of these" }
        bullets([
          "Numb or odd feeling between the legs, or new trouble with bladder or bowel.",
          "Both legs weak or numb, or a foot that drops.",
          "Chest pain, trouble breathing, or fainting.",
          "Fever, or feeling very ill, together with the pain.",
        ])
        a(.class("button full"), .href("tel:" + model.emergencyNumber.number.text)) {
          "Emergency number: " + model.emergencyNumber.number.text
        }
      }
    },
    foot: {
      if model.hasOpenEpisode { mainButton("Go on", .went(model.nextRoute)) }
      if model.safetyIsAnswered {
        linkButton("Look at the safety questions again", .went(.safety(0)))
      } else if !model.hasOpenEpisode {
        mainButton("Start with the safety questions", .begun)
      }
    }
  ).node
}

/// What to do, why, and what pressing is allowed.
private func adviceParts(_ model: Model) -> Node {
  .fragment([
    adviceNote(model),
    model.advice.reasons.isEmpty
      ? .nothing
      : stack("tight") {
        h2 { "Why" }
        bullets(model.advice.whys)
      },
    stack("tight") {
      h2 { "What pressing is allowed" }
      p { model.advice.selfMassage.words }
    },
  ])
}

/// The level in one note, in the colour of its weight.
func adviceNote(_ model: Model) -> Node {
  switch model.advice.level {
  case .emergency: note(.stop) { p { AdviceLevel.emergency.whatToDo } }
  case .sameDay: note(.stop) { p { AdviceLevel.sameDay.whatToDo } }
  case .withinDays: note(.warn) { p { AdviceLevel.withinDays.whatToDo } }
  case .selfCare: note(.good) { p { AdviceLevel.selfCare.whatToDo } }
  }
}

extension AdviceLevel {
  var headline: String {
    switch self {
    case .emergency: "Get help now"
    case .sameDay: "See a doctor today"
    case .withinDays: "See a clinician in the next days"
    case .selfCare: "Self-care is fine for now"
    }
  }

  /// - Source: safety.json, actions_text
  var whatToDo: String {
    switch self {
    case .emergency: "Call the emergency number now. Do not drive. No massage."
    case .sameDay:
      "Call a doctor, an urgent-care line or an emergency department today. Do not press that area until you are told you may."
    case .withinDays:
      "Book a doctor or physiotherapist in the next days. Care for yourself only where it is allowed below."
    case .selfCare:
      "Nothing you told us needs a doctor now. A no never rules everything out, so come back to this page when something changes."
    }
  }
}

extension SelfMassage {
  var words: String {
    switch self {
    case .ok: "You may press sore points as the guide shows."
    case .lighter: "Press lightly only, with your hands, and for a short time."
    case .avoidArea: "Leave some areas out. The guide will not open them."
    case .askFirst: "Ask a professional before you press."
    case .no: "Do not press for now."
    }
  }
}
