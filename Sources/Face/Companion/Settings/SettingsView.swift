import Atlas
import Markup

/// Choices that last, and everything about the journal as a whole.
func settingsView(_ model: Model) -> Node {
  Screen(
    title: "Settings",
    content: {
      heading("Settings")
      stack { regionField(model) }
      stack("tight") {
        h2 { "Look" }
        segments(
          "Look",
          settingChoices(
            model, .theme, [("system", "As the device"), ("light", "Light"), ("dark", "Dark")]))
      }
      stack("tight") {
        h2 { "Lengths" }
        segments(
          "Lengths",
          settingChoices(model, .length, LengthUnit.allCases.map { ($0.rawValue, $0.words) }))
        p(.class("soft small")) { "As in: 3 cm below the side knob." }
      }
      stack("tight") {
        h2 { "How the session speaks to you" }
        soundChoice(model)
        quietButton("Sound check", .settings(.voiceTested))
      }
      stack("tight") {
        h2 { "Your journal" }
        p(.class("soft")) { model.storageWords }
        div(.class("row")) {
          quietButton("Export as a file", .settings(.exportAsked))
          quietButton("Bring in a file", .settings(.importAsked))
          quietButton("Keep it safe", .settings(.persistAsked))
        }
        if model.confirming == .otherJournal {
          note(.warn) {
            p { "This file shares nothing with the journal on this device. Whose is it?" }
            div(.class("row")) {
              quietButton("It is mine: bring it in", .settings(.fileClaimed(true)))
              quietButton("Somebody else's", .settings(.fileClaimed(false)))
            }
          }
        }
      }
      stack("tight") {
        h2 { "Begin again" }
        if model.confirming == .startOver {
          note(.warn) {
            p { "This ends the present episode and begins a new one. The journal is kept." }
            div(.class("row")) {
              quietButton("Start over", .settings(.startOverConfirmed))
              linkButton("Keep going", .noticeClosed)
            }
          }
        } else if model.confirming == .deletion {
          note(.stop) {
            p {
              "This deletes everything on this device: answers, sessions, settings. It cannot be undone."
            }
            div(.class("row")) {
              button(
                .class("button stop"), .type("button"),
                .on(.click, Message.settings(.deletionConfirmed).code)
              ) { "Delete everything" }
              linkButton("Keep it", .noticeClosed)
            }
          }
        } else {
          div(.class("row")) {
            quietButton("Start over", .settings(.startOverAsked))
            quietButton("Delete everything", .settings(.deletionAsked))
          }
        }
      }
      offlineNote(model)
      installPart(model)
      quietButton("About Unknot", .went(.about))
    }
  ).node
}

/// How the session makes itself heard.
func soundChoice(_ model: Model) -> Node {
  segments(
    "Session sound",
    settingChoices(
      model, .sound,
      [("voice", "Voice"), ("tone", "Tones"), ("vibration", "Buzz"), ("silent", "Silent")]))
}

/// How to keep the app at hand, where it is not yet.
func installPart(_ model: Model) -> Node {
  if model.host.isInstalled { return .nothing }
  return more("Put it on your phone's start screen", key: "install") {
    p { "iPhone and iPad: open this page in Safari, tap Share, then Add to Home Screen." }
    p { "Android: open the menu of the browser, then tap Install app or Add to start screen." }
    p {
      "Then it opens like an app"
        + (model.host.isKeptOffline ? ", and works without a network." : ".")
    }
  }
}

func offlineNote(_ model: Model) -> Node {
  if model.host.isOnline { return .nothing }
  return note {
    p {
      model.host.isKeptOffline
        ? "You are offline. All of this works without a network."
        : "You are offline. Keep this page open: this browser has not kept the app, so it cannot open it again without a network."
    }
  }
}

private func settingChoices(
  _ model: Model, _ setting: Setting, _ choices: [(value: String, words: String)]
) -> [(words: String, on: Bool, message: Message)] {
  choices.map {
    ($0.words, model.value(of: setting) == $0.value, .settings(.settingChosen(setting, $0.value)))
  }
}

func aboutView(_ model: Model) -> Node {
  Screen(
    title: "About",
    content: {
      heading("About Unknot")
      lead(
        "A private guide from “it hurts here” to a released muscle knot, or to the right professional."
      )
      note(.warn) {
        p {
          "It is not a diagnosis and not a medical device. Its content was checked at a desk against published sources. No clinician has reviewed it yet."
        }
      }
      stack("tight") {
        h2 { "What it rests on" }
        p {
          "A web article of 2016 on massage for buttock pain is the starting point. The atlas adds textbooks and studies, and says for each fact where it comes from and whether we saw the page. Where the article and the studies differ, the guide does the safe thing and shows both."
        }
        p { Technique.honestLine }
      }
      stack("tight") {
        h2 { "Your privacy" }
        p {
          "All that you enter stays in this browser on this device. Nothing is sent anywhere. There is no account and no counting of visits."
        }
      }
      stack("tight") {
        h2 { "If it did harm" }
        p {
          "Stop, and see a professional if you are worried. Then tell us through the project's page, so that we can mend it. Do not send personal details."
        }
      }
      quietButton("All sources", .went(.sources))
      model.host.version.isEmpty
        ? .nothing : p(.class("small soft")) { "Version \(model.host.version)" }
    }
  ).node
}
