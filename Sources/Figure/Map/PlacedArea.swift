import Anatomy

/// An area where it lies in one view.
struct PlacedArea {
  let area: Area
  /// Its closed outlines on the page; inside is within an odd number of them.
  let rings: [[Spot]]
  /// Where a mark of it stands.
  let mark: Spot

  var path: PathText { Self.path([self]) }

  static func rings(_ areas: [PlacedArea]) -> [[Spot]] {
    var all: [[Spot]] = []
    for area in areas { all += area.rings }
    return all
  }

  /// Several areas as one path.
  @inline(never)
  static func path(_ areas: [PlacedArea]) -> PathText {
    var text = PathText()
    for area in areas { for ring in area.rings { text.polygon(ring) } }
    return text
  }

  /// Every area that the view shows, in the order of the regions.
  @inline(never)
  static func all(in view: FigureView) -> [PlacedArea] {
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
    if area.side == .midline, let right = halves.first, let left = halves.last {
      rings = shape.rings.map { $0.acrossMidline(right, left) }
    } else {
      var rings = halves.flatMap { half in shape.rings.map { ring in ring.map { half($0) } } }
      if shape.region == .footSole { rings += rings.map { $0.belowFloor } }
      self.rings = rings
    }
    let label = halves.first.map { $0(shape.label) } ?? shape.label
    mark = area.side == .midline ? Spot(0, label.y) : label
  }
}

extension [Spot] {
  /// A ring that touches the midline along one edge, and its mirror image, as one ring.
  fileprivate func acrossMidline(_ right: Projection, _ left: Projection) -> [Spot] {
    guard
      let seam = indices.first(where: { self[$0].x == 0 && self[($0 + 1) % count].x == 0 })
    else { return map { right($0) } }
    let chain = (1...count).map { self[(seam + $0) % count] }
    return chain.map { right($0) } + chain.reversed().dropFirst().dropLast().map { left($0) }
  }

  /// A target under the foot, as wide as the ring: the sole itself is only an edge in any view.
  fileprivate var belowFloor: [Spot] {
    let bounds = Window.around(self, margin: 0)
    let left = bounds.x
    let right = bounds.x + bounds.width
    let slant = SoleTarget.height / 2
    return [
      Spot(left + slant, SoleTarget.top), Spot(right - slant, SoleTarget.top),
      Spot(right, SoleTarget.top + slant), Spot(right - slant, SoleTarget.bottom),
      Spot(left + slant, SoleTarget.bottom), Spot(left, SoleTarget.top + slant),
    ]
  }
}

/// Where the target of the sole lies on the page, in millimetres; the floor is 0.
private enum SoleTarget {
  static let top = 12.0
  static let height = 28.0  // as much as a finger meets in the view of the legs
  static let bottom = top + height
}
