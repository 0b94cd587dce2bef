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
    if shape.region == .footSole { rings += rings.map { SoleTarget.below($0) } }
    self.rings = rings
    var path = PathText()
    for ring in rings { path.add(ring) }
    self.path = path
    let label = halves.first.map { $0(shape.label) } ?? shape.label
    mark = area.side == .midline ? Spot(0, label.y) : label
  }

  private static let places = 4  // on each curve: within half a millimetre of it
}

/// A target under the foot: the sole itself is only an edge in any view.
enum SoleTarget {
  /// As wide as the ring.
  fileprivate static func below(_ ring: [Cubic]) -> [Cubic] {
    let bounds = Window.around(ring.places(each: 2), margin: 0)
    let left = bounds.x
    let right = bounds.x + bounds.width
    let slant = height / 2
    let corners = [
      Spot(left + slant, top), Spot(right - slant, top), Spot(right, top + slant),
      Spot(right - slant, bottom), Spot(left + slant, bottom), Spot(left, top + slant),
    ]
    return corners.indices.map {
      Cubic(from: corners[$0], to: corners[($0 + 1) % corners.count])
    }
  }

  /// Everything below the floor, so that the edge of the body does not cut the targets.
  static func room(_ window: Window) -> PathText {
    var path = PathText()
    let end = window.x + window.width
    path.polygon([Spot(window.x, top), Spot(end, top), Spot(end, bottom), Spot(window.x, bottom)])
    return path
  }

  // Where it lies on the page, in millimetres; the floor is 0.
  private static let top = 12.0
  private static let height = 28.0  // as much as a finger meets in the view of the legs
  private static let bottom = top + height
}
