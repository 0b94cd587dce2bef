import Anatomy
import Atlas
import Evidence
import Findings
import Markup
import Reasoning
import Testing

@testable import Companion

/// Text within a drawing does not grow with the text of the page: what explains a picture stands below.
@Suite struct PictureWordsTests {
  /// What may stand within a drawing: signs, and where one looks at the body from, which the heading of
  /// the page, the key or the name of the drawing tell too.
  private static let orientation: Set<String> = [
    "A", "B", "Left", "Right", "L", "R", "Left side", "Right side", "Middle", "← head", "head →",
    "seen from behind", "seen from the front", "seen from the left", "seen from the right",
    "Seen from behind", "Seen from the front", "",
  ]

  private func words(inDrawingsOf page: Node) -> [String] {
    page.elements.filter { $0.tag == "text" }.map { Node.element($0).text }
      .filter { !Self.orientation.contains($0) && Int($0) == nil }
  }

  private var model: Model {
    var browser = Browser()
    browser.reachPoints()
    return browser.app.model
  }

  @Test(arguments: PointID.allCases)
  func `a place to press is explained in text of the page`(_ id: PointID) {
    var model = model
    for side in TriggerPoint.of(id).sides {
      for hasHelper in [false, true] {
        model.unfinished.hasHelper = hasHelper
        let page = pressStep(PressStep(model, PressPlace(id, side)), TriggerPoint.of(id), side).node
        #expect(words(inDrawingsOf: page).isEmpty)
        let keys = page.elements.filter { $0["class"] == "key" }.map { Node.element($0).text }
        #expect(keys.count == 1)
        #expect(keys.first?.contains(TriggerPoint.of(id).place.from.plain) == true)
      }
    }
  }

  @Test(arguments: MuscleID.allCases)
  func `the points of a muscle are named in text of the page`(_ id: MuscleID) {
    let page = muscleView(model, .of(id))
    #expect(words(inDrawingsOf: page).isEmpty)
    let keys = page.elements.filter { $0["class"] == "key" }.map { Node.element($0).text }
    for point in Muscle.of(id).points { #expect(keys.first?.contains(point.name.text) == true) }
  }
}
