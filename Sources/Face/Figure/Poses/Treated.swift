import Anatomy
import Atlas

/// What is pressed in a picture of a pose: a site of one side, as high on the body as its point lies.
struct Treated {
  let site: TreatedSite
  /// The person's own; the midline tells none.
  let side: Side
  /// Above the floor of a standing person, in millimetres.
  let height: Double

  init(site: TreatedSite, side: Side) {
    self.site = site
    self.side = side
    height = site.usualHeight
  }

  @inline(never)
  init(_ point: TriggerPoint, side: Side) {
    site = TreatedSite.of(point.muscle)
    self.side = side
    height = PointView.best(for: point, side: side)?.spot.y ?? site.usualHeight
  }

  /// Where the skin of the place lies in a pose.
  @inline(never)
  func skin(_ pose: Pose) -> Spot {
    switch site {
    case .back, .buttock: pose.onTrunk(Spot(Mannequin.back(at: height), height))
    case .outerHip: pose.onTrunk(Spot(Mannequin.hip.x, height))
    case .belly: pose.onTrunk(Spot(Mannequin.front(at: height), height))
    case .thighFront: pose.onThigh(share, aside: Profile.thigh.front(at: share))
    case .thighOuter: pose.onThigh(share, aside: Self.outward)
    case .thighInner: pose.onThigh(share, aside: Profile.thigh.front(at: share) / 2)
    case .thighBack: pose.onThigh(share, aside: -Profile.thigh.back(at: share))
    case .calf: pose.onShank(share, aside: -Profile.shank.back(at: share))
    case .shin: pose.onShank(share, aside: Profile.shank.front(at: share))
    }
  }

  /// How far down the thigh or the lower leg it lies: 0 at the upper joint, 1 at the lower.
  var share: Double {
    switch site {
    case .back, .buttock, .outerHip, .belly: 0
    case .thighFront, .thighOuter, .thighInner, .thighBack:
      min(1, max(0, (Mannequin.hip.y - height) / BoneLength.thigh))
    case .calf, .shin: min(1, max(0, (Mannequin.knee - height) / BoneLength.shank))
    }
  }

  /// From the axis of the thigh or the lower leg to the skin behind, in millimetres.
  var depthBehind: Double {
    (site == .calf ? Profile.shank : Profile.thigh).back(at: share)
  }

  /// The way from the flesh out through the skin, of length 1.
  @inline(never)
  func outward(_ pose: Pose) -> Spot {
    switch site {
    case .back, .buttock, .outerHip: Rotation(degrees: pose.trunk).step(1).turned
    case .belly: Rotation(degrees: pose.trunk).step(-1).turned
    case .thighFront, .thighOuter, .thighInner: pose.near.thigh.step(1).turned
    case .thighBack: pose.near.thigh.step(-1).turned
    case .calf: pose.near.shank.step(-1).turned
    case .shin: pose.near.shank.step(1).turned
    }
  }

  /// The place in words, with its side.
  var words: String {
    switch side {
    case .left: site.words("left ")
    case .right: site.words("right ")
    case .midline: site.words("")
    }
  }

  private static let outward = 10.0  // mm before the axis of the thigh: its outer side
}
