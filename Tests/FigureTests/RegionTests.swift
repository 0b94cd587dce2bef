import Anatomy
import Testing

@testable import Figure

struct RegionTests {
  @Test(arguments: Area.all)
  func `every area can be painted in some view`(_ area: Area) {
    let shown = FigureView.allCases.flatMap { PlacedArea.all(in: $0) }.map { $0.area }
    #expect(shown.contains(area))
  }

  @Test(arguments: FigureView.allCases)
  func `no area stands twice in a view`(_ view: FigureView) {
    let areas = PlacedArea.all(in: view).map { $0.area }
    #expect(Set(areas).count == areas.count)
  }

  /// From the floor to the highest regions, on a grid finer than a fingertip: what is painted by one
  /// tap is one area, and there is no place on the body where a tap meets nothing.
  @Test(arguments: FigureView.allCases)
  func `every place on the body lies in just one area`(_ view: FigureView) {
    let areas = PlacedArea.all(in: view).map { $0.outlines }.map {
      (rings: $0, bounds: Window.around($0.flatMap { $0 }, margin: 1))
    }
    let body = silhouette(view)
    var none: [Spot] = []
    var several: [Spot] = []
    var count = 0
    for row in 0..<393 {
      for column in -60..<60 {
        let spot = Spot(Double(column) * 3 + 0.477, -Double(row) * 3 - 0.523)
        guard body.surrounds(spot), spot.y > top(view, spot.x) else { continue }
        count += 1
        switch areas.filter({ $0.bounds.contains(spot) && $0.rings.surround(spot) }).count {
        case 0: none.append(spot)
        case 1: break
        default: several.append(spot)
        }
      }
    }
    #expect(count > 12_000)
    #expect(none.isEmpty, "\(none.prefix(9))")
    #expect(several.isEmpty, "\(several.prefix(9))")
  }

  /// The contour as places close together.
  private func silhouette(_ view: FigureView) -> [Spot] {
    let half = Outline.of(view.aspect).contour(view.aspect, withArms: false)
      .flatMap { $0.places(each: 12) }
    let halves = view.projections().map { onPage in half.map { onPage($0) } }
    return halves.count == 1
      ? half.map { view.projections()[0]($0) } : halves[0] + halves[1].reversed()
  }

  /// Where the vocabulary ends above, on the page: at the back with the lowest ribs, at the front of
  /// the belly a hand above the navel's height.
  private func top(_ view: FigureView, _ x: Double) -> Double {
    switch view {
    case .back: -1150
    case .front: abs(x) < 107 ? -1059 : -1152
    case .left, .right: abs(x) < 66 ? -1162 : (view == .right ? x : -x) < 0 ? -1155 : -1059
    }
  }

  /// A border of two regions is told once, and followed by one of them backward: they meet without a gap
  /// and without an overlap, at whatever size they are drawn.
  @Test(arguments: Aspect.allCases)
  func `neighbours share their borders exactly`(_ aspect: Aspect) {
    var owners: [Set<[Spot]>: [RegionID]] = [:]
    for shape in RegionShape.all(in: aspect) {
      for curve in shape.rings.joined() where !(curve.a.x == 0 && curve.d.x == 0) {
        owners[[[curve.a, curve.b], [curve.d, curve.c]], default: []].append(shape.region)
      }
    }
    #expect(!owners.values.contains { $0.count > 2 })
    #expect(owners.values.filter { $0.count == 2 }.count > owners.count / 2)
  }

  @Test(arguments: Aspect.allCases)
  func `the mark of a region lies inside it`(_ aspect: Aspect) {
    for shape in RegionShape.all(in: aspect) {
      #expect(shape.rings.map { $0.places(each: 4) }.surround(shape.label), "\(shape.region)")
    }
  }

  @Test func `every table is read to its end`() {
    #expect(RegionShape.all(in: .back).count == 32)
    #expect(RegionShape.all(in: .front).count == 24)
    #expect(RegionShape.all(in: .side).count == 28)
    #expect(Outline.of(.back).lines.count == 30)
    #expect(Outline.of(.front).lines.count == 32)
    #expect(Outline.of(.side).lines.count == 17)
    #expect(Bones.of(.back).lines.count == 59)
    #expect(Bones.of(.front).lines.count == 68)
    #expect(Bones.of(.side).lines.count == 55)
    #expect(Sheet.all(in: .back).count == 37)
    #expect(Sheet.all(in: .front).count == 27)
    #expect(Sheet.all(in: .side).count == 23)
    #expect(Nerve.all(in: .back).count == 12)
    #expect(Nerve.all(in: .front).count == 14)
    #expect(Nerve.all(in: .side).count == 5)
  }
}
