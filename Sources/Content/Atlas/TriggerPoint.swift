public import Anatomy
public import Evidence

/// A place in a muscle that is sore to press and sends pain elsewhere.
public struct TriggerPoint: Hashable, Sendable {
  public let id: PointID
  public let muscle: MuscleID
  /// The name on screen, in plain words.
  public let name: Wording
  /// The name a clinician uses, with the textbook's number; nil where it is the same.
  public let medical: Remark?
  public let spread: Spread
  public let place: Place
  /// The place in words.
  public let whereabouts: Wording
  public let depth: Depth
  /// How to find it by touch.
  public let find: Wording
  public let refers: [Referral]
  public let care: PointCare
  /// How somebody close can press it.
  public let partner: Wording
  public let cautions: [Wording]
  /// How often the textbook names this point within its muscle.
  public let commonness: Commonness
  /// Points of other names that share this tissue; nil overlap for most.
  public var overlaps: [PointID] { listedOverlaps ?? [] }
  private let listedOverlaps: [PointID]?
  /// True for the founding article's points.
  public let isFounding: Bool
  public let note: Wording?
  /// The answers that fit this point, where they differ from the muscle's; nil where they do not.
  public var fits: [Fit]? {
    switch own {
    case .asMuscle: nil
    case .nothing: []
    case .answers(let fits): fits
    }
  }
  private let own: Fits
  /// How far the referral pattern stands.
  public let standing: Standing
  /// What of the pattern was seen, and where; nil where nothing needs saying.
  public let standingNote: Remark?
  /// What supports the place; nil where the place was set by us.
  public let placeSource: SourceID?
  public let sources: [SourceID]

  @inline(__always)
  public init(
    id: PointID, muscle: MuscleID, name: Wording, medical: Remark? = nil,
    spread: Spread = .sameSide, place: Place,
    whereabouts: Wording, depth: Depth, find: Wording, refers: [Referral], care: PointCare,
    partner: Wording, cautions: [Wording], commonness: Commonness, overlaps: [PointID]? = nil,
    isFounding: Bool = false, note: Wording? = nil, fits: Fits = .asMuscle,
    standing: Standing, standingNote: Remark? = nil, placeSource: SourceID? = nil,
    sources: [SourceID]
  ) {
    self.id = id
    self.muscle = muscle
    self.name = name
    self.medical = medical
    self.spread = spread
    self.place = place
    self.whereabouts = whereabouts
    self.depth = depth
    self.find = find
    self.refers = refers
    self.care = care
    self.partner = partner
    self.cautions = cautions
    self.commonness = commonness
    listedOverlaps = overlaps
    self.isFounding = isFounding
    self.note = note
    own = fits
    self.standing = standing
    self.standingNote = standingNote
    self.placeSource = placeSource
    self.sources = sources
  }

  /// The sides on which the point exists.
  public var sides: [Side] { spread == .midline ? [.midline] : Side.pair }

  /// Which answers fit a point.
  public enum Fits: Hashable, Sendable {
    case asMuscle
    case nothing
    case answers([Fit])
  }

  /// On which side the pain is felt.
  public enum Spread: Hashable, Sendable {
    case sameSide
    case bothSides
    /// The point itself lies in the midline.
    case midline
  }

  public enum Depth: Hashable, Sendable {
    case superficial
    case deep
  }

  public enum Commonness: String, CaseIterable, Hashable, Sendable {
    case commonest = "commonest"
    case usual = "usual"
    case less = "less"
    case rare = "rare"
    /// Another name for tissue that `overlaps` lists: the probability is shared, not added.
    case alias = "alias"
  }
}

/// A region that a cause sends pain to.
public struct Referral: Hashable, Sendable {
  public let region: RegionID
  public let strength: Strength

  @inline(__always)
  public static func essential(_ region: RegionID) -> Referral {
    Referral(region: region, strength: .essential)
  }

  @inline(__always)
  public static func spillover(_ region: RegionID) -> Referral {
    Referral(region: region, strength: .spillover)
  }

  public enum Strength: Hashable, Sendable {
    /// Usually named in the published pattern.
    case essential
    /// Sometimes named.
    case spillover
  }
}
