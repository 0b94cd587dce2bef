import Anatomy

/// An area where it lies in one view.
struct PlacedArea: Sendable {
  let area: Area
  /// Its closed outlines on the page; inside is within an odd number of them.
  let rings: [[Cubic]]
  /// The outlines as they are drawn and hit.
  let path: PathText
  /// Where a mark of it stands.
  let mark: Spot

  /// The outlines as places close together.
  var outlines: [[Spot]] { rings.map { $0.places(each: Self.places) } }

  /// Several areas as one path.
  @inline(never)
  static func path(_ areas: [PlacedArea]) -> PathText {
    var text = PathText()
    for area in areas { text.append(area.path) }
    return text
  }

  /// Every area that the view shows, in the order of the regions.
  static func all(in view: FigureView) -> [PlacedArea] {
    switch view {
    case .back: back
    case .front: front
    case .left: left
    case .right: right
    }
  }

  // Made once: every stroke on the figure draws them all.
  private static let back = placed(.back)
  private static let front = placed(.front)
  private static let left = placed(.left)
  private static let right = placed(.right)

  @inline(never)
  private static func placed(_ view: FigureView) -> [PlacedArea] {
    var all: [PlacedArea] = []
    for shape in RegionShape.all(in: view.aspect) {
      if let middle = Area(shape.region, .midline) {
        all.append(PlacedArea(middle, shape, view.projections()))
        continue
      }
      for half in view.projections() {
        if let area = Area(shape.region, half.side) {
          all.append(PlacedArea(area, shape, [half]))
        }
      }
    }
    return all
  }

  @inline(never)
  private init(_ area: Area, _ shape: RegionShape, _ halves: [Projection]) {
    self.area = area
    var rings: [[Cubic]] = []
    for half in halves { rings += shape.rings.map { ring in ring.map { half($0) } } }
    // The halves of a region on the midline are one.
    if area.side == .midline, let right = rings.first, let left = rings.last {
      rings = [(right + left.backward).filter { $0.a.x != 0 || $0.d.x != 0 }]
    }
    if shape.region == .footSole { rings += rings.map { SoleTarget.below($0, halves) } }
    self.rings = rings
    var path = PathText()
    for ring in rings { path.add(ring) }
    self.path = path
    let label = halves.first.map { $0(shape.label) } ?? shape.label
    mark = area.side == .midline ? Spot(0, label.y) : label
  }

  private static let places = 4  // on each curve: within half a millimetre of it
}
