import Anatomy
import Atlas
import Care
import Evidence
import Figure
import Markup

/// In the hands of the helper: what to ask before the first touch, how to stand, how to press.
func helperView(_ release: Release, _ plan: ReleasePlan) -> Node {
  let point = TriggerPoint.of(release.point)
  return Screen(
    title: "Helper", step: .release, canGoBack: false,
    content: {
      heading("You are the helper")
      lead("The one who is pressed decides. You ask, you wait, you let go.")
      stack("tight") {
        h2 { "Ask first, aloud" }
        ol(.class("numbered")) {
          for statement in PartnerGuide.askFirst(point) { li { statement.text } }
        }
        note(.warn) { p { "Your stop word: " + release.stopWordSaid } }
      }
      figure(.class("picture")) {
        positionPicture(
          plan.position, point: point, side: release.side, tool: plan.tool, seen: .byHelper)
      }
      figure(.class("picture")) {
        pressGuide(point, side: release.side, seen: .byHelper, key: .below)
        figcaption { point.whereabouts.text }
      }
      stack("tight") {
        h2 { "How to stand and press" }
        p { point.partner.text }
        bullets(PartnerGuide.howTo.map { $0.text })
      }
    },
    foot: {
      mainButton("All asked, all yes: start", .prepare(.sessionStarted))
      linkButton("Not all yes: give the phone back", .prepare(.handedBack))
    }
  ).node
}

/// After a helper's session: the pain afterwards is for the other to say.
func giveBackView(_ release: Release, _ session: ReleaseSession) -> Node {
  Screen(
    title: "Session over", step: .release, canGoBack: false,
    content: {
      heading(session.endTitle)
      endNote(release)
      lead("Now give the phone back: only the other knows how it feels.")
    },
    foot: { mainButton("I was pressed: go on", .prepare(.handedBack)) }
  ).node
}

extension Release {
  /// The stop word in quotation marks.
  var stopWordSaid: String {
    let words = PartnerGuide.stopWords
    return "“" + (words.indices.contains(stopWord) ? words[stopWord] : PartnerGuide.stopWord) + "”"
  }
}
