import Anatomy
import Atlas
import Markup
import Testing

@testable import Figure

@Suite struct PoseTests {
  private struct Choice: CustomTestStringConvertible {
    let position: Position
    let point: TriggerPoint
    let side: Side
    let tool: Tool
    let seen: Seen
    var testDescription: String { "\(position) \(point.id) \(side) \(tool) \(seen)" }
  }

  private static let choices: [Choice] = Position.allCases.flatMap { position in
    MuscleID.allCases.flatMap { muscle in
      Tool.allCases.flatMap { tool in
        [Seen.bySelf, .byHelper].map {
          Choice(
            position: position, point: Muscle.of(muscle).points[0], side: .left, tool: tool,
            seen: $0)
        }
      }
    }
  }

  private func picture(_ choice: Choice) -> Node {
    positionPicture(
      choice.position, point: choice.point, side: choice.side, tool: choice.tool,
      seen: choice.seen)
  }

  @Test func `every pose shows the place that is pressed within its picture`() {
    for choice in Self.choices {
      guard case .element(let svg) = picture(choice) else {
        Issue.record("no picture: \(choice)")
        continue
      }
      let box = (svg["viewBox"] ?? "").split(separator: " ").compactMap { Double($0) }
      let rings = svg.descendants.filter { $0["class"] == "pose-ring" }
      #expect(box.count == 4 && rings.count == 1, "\(choice)")
      for ring in rings {
        let x = Double(ring["cx"] ?? "") ?? .infinity
        let y = Double(ring["cy"] ?? "") ?? .infinity
        let radius = Double(ring["r"] ?? "") ?? .infinity
        #expect(x - radius >= box[0] && x + radius <= box[0] + box[2], "\(choice)")
        #expect(y - radius >= box[1] && y + radius <= box[1] + box[3], "\(choice)")
      }
    }
  }

  @Test func `every pose and tool is named, drawn in classes only, and light enough for a phone`() {
    for node in Self.choices.map(picture) + Tool.allCases.map(toolPicture) {
      let text = String(decoding: node.rendered, as: UTF8.self)
      guard case .element(let svg) = node else { continue }
      #expect(svg["role"] == "img")
      #expect(svg["aria-label"]?.isEmpty == false)
      #expect(!text.contains("style=") && !text.contains("nan") && !text.contains("data:"))
      #expect(text.utf8.count < 24_000, "\(svg["aria-label"] ?? "") has \(text.utf8.count) bytes")
    }
  }

  @Test func `a wall is offered only where the back or the side of the body can lean on it`() {
    let places = PointID.allCases.map { TriggerPoint.of($0) }
      .filter { $0.care.hands?.positions.contains(.wall) == true }
      .map { TreatedSite.of($0.muscle) }
    #expect(!places.isEmpty)
    #expect(places.allSatisfy { [.back, .buttock, .outerHip, .thighOuter].contains($0) })
  }

  @Test func `a picture is the same each time it is drawn`() {
    for choice in Self.choices.prefix(60) {
      #expect(picture(choice).rendered == picture(choice).rendered)
    }
  }

  @Test func `a hand reaches what an arm's length allows, and its bones keep their length`() {
    for degrees in stride(from: 0.0, to: 360, by: 15) {
      for far in [300.0, 450, 600] {
        let target = Rotation(degrees: degrees).step(far)
        let arm = Arm(from: Spot(0, 0), to: target, hand: degrees, bend: 1)
        let finger = arm.hand.wrist + arm.hand.direction.step(BoneLength.reach)
        #expect(finger.distance(to: target) < 1e-6)
        #expect(abs(arm.upper.end.distance(to: arm.upper.from) - BoneLength.upperArm) < 1e-6)
        #expect(abs(arm.fore.end.distance(to: arm.fore.from) - BoneLength.forearm) < 1e-6)
      }
    }
  }

  @Test(arguments: [(0, 1, 0), (90, 0, 1), (180, -1, 0), (-90, 0, -1), (450, 0, 1)])
  func `a turn has the cosine and sine of its angle`(
    degrees: Double, cosine: Double, sine: Double
  ) {
    let turn = Rotation(degrees: degrees)
    #expect(abs(turn.cosine - cosine) < 1e-15 && abs(turn.sine - sine) < 1e-15)
  }

  @Test func `turns keep lengths`() {
    for degrees in -400...400 {
      #expect(abs(Rotation(degrees: Double(degrees)).step(1).length - 1) < 1e-14)
    }
  }
}

extension Element {
  /// Every element within, outermost first.
  fileprivate var descendants: [Element] {
    children.flatMap { $0.elements }
  }
}

extension Node {
  fileprivate var elements: [Element] {
    switch self {
    case .text: []
    case .element(let element): [element] + element.descendants
    case .fragment(let nodes): nodes.flatMap { $0.elements }
    }
  }
}
