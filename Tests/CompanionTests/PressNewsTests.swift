import Anatomy
import Atlas
import Findings
import Reasoning
import Testing

@testable import Companion

@Suite struct PressNewsTests {
  @Test func `a press that gives nothing at the best place says what fell, and why`() throws {
    let drawing = [
      DrawnArea(.of(.calfUpper, beside: .left)), DrawnArea(.of(.calfLower, beside: .left)),
    ]
    let before = ranked(Findings(drawing: drawing), reasons: false)
    let points = before.causes.filter { $0.cause.isPoint }
    let best = try #require(points.first)
    guard case .point(let point, let side) = best.cause else { return }
    let place = PressPlace(point, side)
    let after = ranked(
      Findings(drawing: drawing, presses: [Press(point, side, .nothing)]), reasons: false)
    let told = pressNews(place, .nothing, before: best, after: after)
    let news = try #require(told)
    #expect(news.hasPrefix("\(best.cause.name) fell from "))
    #expect(news.hasSuffix("Its place gave nothing when you pressed it."))
    #expect(pressNews(place, .nothing, before: best, after: before) == nil)
  }
}
