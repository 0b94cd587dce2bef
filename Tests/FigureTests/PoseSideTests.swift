import Anatomy
import Atlas
import Markup
import Testing

@testable import Figure

/// On which side, and where on the body, a tool or a hand is drawn.
struct PoseSideTests {
  /// What the app offers: every point with its own positions and tools.
  private static let offered: [(point: TriggerPoint, position: Position, tool: Tool)] =
    TriggerPoint.all.flatMap { point in
      (point.care.hands?.positions ?? []).flatMap { position in
        (point.care.hands?.tools ?? []).map { (point, position, $0) }
      }
    }

  private func scene(
    _ offer: (point: TriggerPoint, position: Position, tool: Tool), _ side: Side,
    _ seen: Seen = .bySelf
  ) -> PoseScene {
    offer.position.scene(Treated(offer.point, side: side), offer.tool, seen)
  }

  @Test func `a picture of one side is the mirror image of the other, in drawing and words`() {
    for offer in Self.offered where offer.point.sides == Side.pair {
      for seen in [Seen.bySelf, .byHelper] {
        let (left, right) = (scene(offer, .left, seen), scene(offer, .right, seen))
        #expect(left.place == right.place && left.shows == right.shows)
        #expect(left.words.contains("left ") && !left.words.contains("right "))
        #expect(right.words == left.words.replacing("left ", with: "right "))
        let mirrored = Side.pair.filter {
          String(decoding: scene(offer, $0, seen).node($0).rendered, as: UTF8.self)
            .contains("matrix(-1 ")
        }
        #expect(mirrored == Side.pair.filter { $0 != left.shows })
      }
    }
  }

  @Test func `a helper's picture and guide have the head at the same end`() throws {
    for point in TriggerPoint.all where point.care.hands != nil && point.sides == Side.pair {
      for side in Side.pair {
        let treated = Treated(point, side: side)
        let scene = Position.lying.scene(treated, .thumb, .byHelper)
        let pose = try #require(scene.pose)
        let isHeadLeft = (pose.onTrunk(Mannequin.neck).x < pose.hip.x) == (side == scene.shows)
        let guide = Survey(pressGuide(point, side: side, seen: .byHelper)).words
        #expect(guide.contains(isHeadLeft ? "← head" : "head →"), "\(point.id) \(side)")
      }
    }
  }

  @Test func `the tool lies on the muscle of the point, at its height, and touches the skin`()
    throws
  {
    for offer in Self.offered where offer.tool.isRestedOn {
      let (point, tool) = (offer.point, offer.tool)
      let scene = scene(offer, point.sides[0])
      let treated = Treated(point, side: point.sides[0])
      let seen = try #require(PointView.best(for: point, side: point.sides[0]))
      let touch = scene.standing(scene.place, treated.site)
      let words = "\(point.id) \(offer.position) \(tool)"
      #expect(abs(touch.height - seen.spot.y) < 25, "\(words): \(touch.height - seen.spot.y) mm")
      // as far across as the point lies, and as high as the tool is drawn
      let place = Spot(seen.spot.x, touch.height)
      let gap =
        Sheet.all(in: seen.view.aspect).filter { $0.name == point.muscle.rawValue }
        .map { PlacedSheet($0, Projection(.back, .right)).ring }
        .map { $0.gap(to: Projection(.back, .right)(place)) }.min() ?? .infinity
      #expect(gap < 25 || (seen.offMuscle ?? 0) > 5, "\(words): \(gap) mm off the muscle")
      if let depth = touch.depth {
        // sunk in by at most half, and never away from the skin
        #expect(depth > -tool.height * 0.2 && depth < tool.height * 1.05, "\(words): \(depth)")
      }
    }
  }
}

extension PoseScene {
  /// A place of the picture on the standing body: its height, and how far it lies outside the skin.
  fileprivate func standing(_ place: Spot, _ site: TreatedSite) -> (height: Double, depth: Double?)
  {
    guard let pose else { return (place.y, nil) }
    func local(_ spot: Spot, _ degrees: Double) -> Spot { Rotation(degrees: -degrees)(spot) }
    func along(_ spot: Spot, _ turn: Rotation) -> Spot {
      Spot(spot.dot(turn.step(1)), spot.dot(turn.step(1).turned))
    }
    switch site {
    case .back, .buttock:
      let spot = local(place - pose.hip, pose.trunk - 90) + Mannequin.hip
      return (spot.y, Mannequin.back(at: spot.y) - spot.x)
    case .belly:
      let spot = local(place - pose.hip, pose.trunk - 90) + Mannequin.hip
      return (spot.y, spot.x - Mannequin.front(at: spot.y))
    case .outerHip:
      return ((local(place - pose.hip, pose.trunk - 90) + Mannequin.hip).y, nil)
    case .thighFront, .thighInner, .thighBack, .thighOuter:
      let isFar = shows == .left
      let pose = isFar ? pose.crossed : pose
      let spot = along(place - pose.hip, pose.near.thigh)
      let share = spot.x / BoneLength.thigh
      let depth: Double? =
        switch site {
        case .thighFront: spot.y - Profile.thigh.front(at: share)
        case .thighBack: -spot.y - Profile.thigh.back(at: share)
        case .back, .buttock, .outerHip, .belly, .thighInner, .thighOuter, .calf, .shin: nil
        }
      return (Mannequin.hip.y - spot.x, depth)
    case .calf, .shin:
      let spot = along(place - pose.nearKnee, pose.near.shank)
      let share = spot.x / BoneLength.shank
      return (
        Mannequin.knee - spot.x,
        site == .calf ? -spot.y - Profile.shank.back(at: share) : nil
      )
    }
  }
}
