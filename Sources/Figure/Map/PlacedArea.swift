import Anatomy

/// An area where it lies in one view.
struct PlacedArea {
  let area: Area
  /// The text of its path.
  let path: String
  /// Where a mark of it stands.
  let marks: [Spot]

  /// Every area that the view shows, in the order of the regions.
  static func all(in view: FigureView) -> [PlacedArea] {
    var all: [PlacedArea] = []
    for shape in RegionShape.all(in: view.aspect) {
      if shape.region.isMidline {
        if let area = Area(shape.region, .midline) {
          all.append(PlacedArea(area, shape, view.projections))
        }
        continue
      }
      for half in view.projections {
        if let area = Area(shape.region, half.side) {
          all.append(PlacedArea(area, shape, [half]))
        }
      }
    }
    return all
  }

  private init(_ area: Area, _ shape: RegionShape, _ halves: [Projection]) {
    self.area = area
    var text = PathText()
    for half in halves { text.add(shape, half) }
    path = text.text
    let spots = halves.map { $0(shape.label) }
    marks = area.side == .midline ? [Spot(0, spots.first?.y ?? 0)] : spots
  }
}
