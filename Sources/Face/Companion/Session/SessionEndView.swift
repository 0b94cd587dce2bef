import Anatomy
import Care
import Evidence
import Markup
import Safety

/// After the last press: how it ended, pain now, and what to do next.
func sessionEndView(_ model: Model, _ release: Release, _ session: ReleaseSession) -> Node {
  if release.isHandedOver { return giveBackView(release, session) }
  return Screen(
    title: "Session over", step: .release, canGoBack: false,
    content: {
      heading(session.endTitle)
      endNote(release)
      fieldset(.class("stack tight")) {
        legend { "Pain right now" }
        painScale("Pain now", chosen: release.after?.value, ends: ("no pain", "worst")) {
          .session(.painAfterRated($0))
        }
      }
      more("Something felt wrong", key: "adverse") {
        for sign in StopSign.allCases {
          tick(sign.plain, on: release.adverse.contains(sign), .session(.adverseToggled(sign)))
        }
      }
      stack("tight") {
        h2 { "Now" }
        bullets([
          "Move the joint gently, all the way, five to ten times.",
          "Walk for a minute.",
          "Some soreness until tomorrow is common. A bruise, numbness or growing pain is not.",
        ])
      }
    },
    foot: {
      mainButton(
        release.after == nil ? "Rate your pain first" : "Save and finish", .session(.sessionClosed),
        enabled: release.after != nil)
    }
  ).node
}

/// How it ended, and what the signs mean that were felt.
func endNote(_ release: Release) -> Node {
  let signs = StopSign.allCases.filter { release.adverse.contains($0) }
  let isStopped = if case .stopped? = release.session?.ending { true } else { !signs.isEmpty }
  return note(isStopped ? .stop : .good) {
    p { release.lastWords }
    for sign in signs { p { sign.meaning.text } }
  }
}
