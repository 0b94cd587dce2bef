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

  @Test(arguments: Aspect.allCases)
  func `regions lie beside each other, never over each other`(_ aspect: Aspect) {
    let shapes = RegionShape.all(in: aspect)
    let step = 5.0
    var shared = 0
    for row in 0..<345 {
      for column in -54..<54 {
        let spot = Spot(Double(column) * step + 0.477, Double(row) * step + 0.523)
        if shapes.filter({ $0.contains(spot) }).count > 1 { shared += 1 }
      }
    }
    #expect(shared == 0)
  }

  /// A border of two regions is told by both, from opposite ends: then they meet without a gap and
  /// without an overlap, at whatever size they are drawn.
  @Test(arguments: Aspect.allCases)
  func `neighbours share their borders exactly`(_ aspect: Aspect) {
    var owners: [[Spot]: [RegionID]] = [:]
    for shape in RegionShape.all(in: aspect) {
      for ring in shape.rings {
        for (a, b) in zip(ring, ring.dropFirst() + ring.prefix(1)) {
          let isUp = (a.x, a.y) < (b.x, b.y)
          owners[isUp ? [a, b] : [b, a], default: []].append(shape.region)
        }
      }
    }
    #expect(!owners.values.contains { $0.count > 2 })
    // no corner of one region lies within the border of another
    let corners = Set(owners.keys.joined())
    for edge in owners.keys {
      let run = edge[1] - edge[0]
      for corner in corners where corner != edge[0] && corner != edge[1] {
        let way = corner - edge[0]
        let isBeside = run.x * way.y - run.y * way.x == 0
        let isWithin = way.dot(run) > 0 && way.dot(run) < run.dot(run)
        #expect(!(isBeside && isWithin), "\(owners[edge] ?? []) at \(corner)")
      }
    }
  }

  @Test(arguments: Aspect.allCases)
  func `the mark of a region lies inside it`(_ aspect: Aspect) {
    for shape in RegionShape.all(in: aspect) {
      #expect(shape.contains(shape.label), "\(shape.region)")
    }
  }

  @Test func `every table is read to its end`() {
    #expect(RegionShape.all(in: .back).count == 32)
    #expect(RegionShape.all(in: .front).count == 24)
    #expect(RegionShape.all(in: .side).count == 28)
    #expect(Outline.of(.back).lines.count == 25)
    #expect(Outline.of(.front).lines.count == 23)
    #expect(Outline.of(.side).lines.count == 14)
    #expect(Bones.of(.back).lines.count == 39)
    #expect(Bones.of(.front).lines.count == 25)
    #expect(Bones.of(.side).lines.count == 22)
    #expect(Sheet.all(in: .back).count == 34)
    #expect(Sheet.all(in: .front).count == 27)
    #expect(Sheet.all(in: .side).count == 23)
    #expect(Nerve.all(in: .back).count == 3)
    #expect(Nerve.all(in: .front).count == 2)
    #expect(Nerve.all(in: .side).count == 2)
  }
}
