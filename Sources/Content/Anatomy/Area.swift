/// A region on one side: what a person paints.
public struct Area: Hashable, Sendable {
  public let region: RegionID
  public let side: Side

  /// Fails where the region does not exist on that side.
  public init?(_ region: RegionID, _ side: Side) {
    guard region.sides.contains(side) else { return nil }
    self.region = region
    self.side = side
  }

  private init(unchecked region: RegionID, _ side: Side) {
    self.region = region
    self.side = side
  }

  public var mirrored: Area { Area(unchecked: region, side.mirrored) }

  /// Every area of the body, regions in their own order, left before right.
  public static let all: [Area] = RegionID.allCases.flatMap { region in
    region.sides.map { Area(unchecked: region, $0) }
  }

  /// The area of a region on the side of something paired; a midline region has only one.
  public static func of(_ region: RegionID, beside side: Side) -> Area {
    Area(unchecked: region, region.isMidline ? .midline : side)
  }
}

extension RegionID {
  /// The regions that cross the midline and have no left and right.
  public var isMidline: Bool {
    switch self {
    case .sacrum, .coccyx, .pelvicFloor: true
    case .upperLumbar, .lowerLumbar, .flank, .iliacCrest, .sacroiliac, .buttockUpperInner,
      .buttockUpperOuter, .buttockLowerInner, .buttockLowerOuter, .sitBone, .lateralHip,
      .greaterTrochanter, .frontHip, .groin, .lowerAbdomen, .thighBackUpper, .thighBackLower,
      .thighOuterUpper, .thighOuterLower, .thighFrontUpper, .thighFrontLower, .thighInnerUpper,
      .thighInnerLower, .kneeBack, .kneeFront, .kneeInner, .kneeOuter, .calfUpper, .calfLower,
      .shin, .legOuter, .ankleInner, .ankleOuter, .heel, .footSole, .footTop:
      false
    }
  }

  public var sides: [Side] { isMidline ? [.midline] : Side.pair }
}
