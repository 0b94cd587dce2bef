/// Some of the areas a person can draw, kept as bits: a rule that names many is then one number.
public struct Regions: OptionSet, Hashable, Sendable {
  public let rawValue: UInt64

  @inline(__always)
  public init(rawValue: UInt64) { self.rawValue = rawValue }

  @inline(__always)
  public static func of(_ region: RegionID) -> Regions { Regions(rawValue: region.bit) }

  public func contains(_ region: RegionID) -> Bool { rawValue & region.bit != 0 }

  public init(_ regions: [RegionID]) {
    rawValue = regions.reduce(0) { $0 | $1.bit }
  }

  /// The areas, in the order of their ids.
  public var all: [RegionID] { RegionID.allCases.filter { contains($0) } }
}

extension RegionID {
  /// Its place among the bits; not stored anywhere.
  @inline(__always)
  fileprivate var bit: UInt64 {
    switch self {
    case .upperLumbar: 1 << 0
    case .lowerLumbar: 1 << 1
    case .flank: 1 << 2
    case .iliacCrest: 1 << 3
    case .sacroiliac: 1 << 4
    case .sacrum: 1 << 5
    case .coccyx: 1 << 6
    case .buttockUpperInner: 1 << 7
    case .buttockUpperOuter: 1 << 8
    case .buttockLowerInner: 1 << 9
    case .buttockLowerOuter: 1 << 10
    case .sitBone: 1 << 11
    case .lateralHip: 1 << 12
    case .greaterTrochanter: 1 << 13
    case .frontHip: 1 << 14
    case .groin: 1 << 15
    case .lowerAbdomen: 1 << 16
    case .pelvicFloor: 1 << 17
    case .thighBackUpper: 1 << 18
    case .thighBackLower: 1 << 19
    case .thighOuterUpper: 1 << 20
    case .thighOuterLower: 1 << 21
    case .thighFrontUpper: 1 << 22
    case .thighFrontLower: 1 << 23
    case .thighInnerUpper: 1 << 24
    case .thighInnerLower: 1 << 25
    case .kneeBack: 1 << 26
    case .kneeFront: 1 << 27
    case .kneeInner: 1 << 28
    case .kneeOuter: 1 << 29
    case .calfUpper: 1 << 30
    case .calfLower: 1 << 31
    case .shin: 1 << 32
    case .legOuter: 1 << 33
    case .ankleInner: 1 << 34
    case .ankleOuter: 1 << 35
    case .heel: 1 << 36
    case .footSole: 1 << 37
    case .footTop: 1 << 38
    }
  }
}
