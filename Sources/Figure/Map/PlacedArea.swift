import Anatomy

/// An area where it lies in one view.
struct PlacedArea {
  let area: Area
  /// Its closed outlines on the page; inside is within an odd number of them.
  let rings: [[Spot]]
  /// Where a mark of it stands.
  let mark: Spot

  /// The text of its path.
  var path: String {
    var text = PathText()
    for ring in rings { text.polygon(ring) }
    return text.text
  }

  /// Every area that the view shows, in the order of the regions.
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

  private init(_ area: Area, _ shape: RegionShape, _ halves: [Projection]) {
    self.area = area
    rings = halves.flatMap { half in shape.rings.map { ring in ring.map { half($0) } } }
    let label = halves.first.map { $0(shape.label) } ?? shape.label
    mark = area.side == .midline ? Spot(0, label.y) : label
  }
}
