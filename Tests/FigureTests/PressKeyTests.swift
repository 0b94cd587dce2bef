import Anatomy
import Atlas
import Markup
import Testing

@testable import Figure

struct PressKeyTests {
  private func words(_ point: TriggerPoint, _ seen: Seen = .bySelf) -> String {
    Survey(pressGuide(point, side: point.sides[0], seen: seen)).words.joined(separator: " ")
  }

  @Test(arguments: PointID.allCases)
  func `a place that only a professional presses says so, and no other does`(_ id: PointID) {
    let point = TriggerPoint.of(id)
    for seen in [Seen.bySelf, .byHelper] {
      let isWarned = words(point, seen).contains("only a professional presses here")
      #expect(isWarned == (point.care.hands == nil))
    }
  }

  @Test func `a landmark on the far side of the body is told as such`() {
    #expect(words(.of(.pelvicFloorLevatorAni)).contains("groin (far side)"))
    #expect(!words(.of(.piriformisLateral)).contains("far side"))
  }

  @Test func `a step that runs away from the eye is told as unseen`() {
    #expect(words(.of(.adductorMagnusMid)).contains("which this picture can't show"))
    #expect(!words(.of(.gluteusMediusN2016OuterHip)).contains("can't show"))
  }
}
