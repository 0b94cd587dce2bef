import Anatomy
import Atlas
import Markup
import Testing

@testable import Figure

struct ExerciseTests {
  /// Every exercise and home test with its positions.
  private static let drawn: [(name: String, frames: [ExerciseFrame])] =
    ExerciseID.allCases.map { ($0.rawValue, $0.frames) }
    + SelfTestID.allCases.map { ($0.rawValue, $0.frames) }

  @Test func `each of the 39 exercises and four home tests is drawn in two to four positions`() {
    #expect(Self.drawn.count == 43)
    for (name, frames) in Self.drawn { #expect((2...4).contains(frames.count), "\(name)") }
  }

  @Test(arguments: drawn.indices)
  func `a body rests on its ground, and nothing of it lies below`(_ number: Int) {
    let (name, frames) = Self.drawn[number]
    for (index, frame) in frames.enumerated() {
      guard let ground = frame.ground else { continue }
      // as far as flesh gives way, or a heel is seen from before
      #expect(abs(frame.lowest - ground) < 26, "\(name), position \(index + 1): \(frame.lowest) mm")
    }
  }

  @Test(arguments: drawn.indices)
  func `a drawing stays within its picture and changes from position to position`(_ number: Int) {
    let (name, frames) = Self.drawn[number]
    var before = ""
    for (index, frame) in frames.enumerated() {
      let window = frame.window
      let knots = frame.parts.flatMap { $0.shapes }.flatMap { $0.knots }
      let outside = knots.first { !Self.holds(window, $0) }
      #expect(outside == nil, "\(name), position \(index + 1)")
      let text = String(decoding: frame.node(.right, name: "").rendered, as: UTF8.self)
      #expect(text != before && text.utf8.count < 24_000 && !text.contains("nan"))
      before = text
    }
  }

  private static func holds(_ window: PoseWindow, _ spot: Spot) -> Bool {
    let right = window.left + window.width
    let bottom = window.top - window.height
    let isAcross = spot.x > window.left - 5 && spot.x < right + 5
    return isAcross && spot.y < window.top + 5 && spot.y > bottom - 5
  }

  @Test func `the left side is the mirror image of the right`() {
    for (_, frames) in Self.drawn {
      for frame in frames {
        let mirrored = Side.pair.filter {
          String(decoding: frame.node($0, name: "").rendered, as: UTF8.self).contains("matrix(-1 ")
        }
        #expect(mirrored == Side.pair.filter { $0 != frame.shows })
      }
    }
  }

  @Test func `a picture is named by its exercise and its place in the order`() {
    let pictures = exercisePictures(.clam)
    #expect(pictures.count == 2)
    let text = pictures.map { String(decoding: $0.rendered, as: UTF8.self) }
    #expect(text[0].contains("aria-label=\"Clam, position 1 of 2\""))
    #expect(selfTestPictures(.straightLegRaise).count == 2)
    #expect(text[1].contains("aria-label=\"Clam, position 2 of 2\""))
  }
}
