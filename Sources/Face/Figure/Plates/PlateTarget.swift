import Anatomy

/// A muscle of a plate: where it can be met by a finger, and where its number stands.
struct PlateTarget: Sendable {
  let muscle: MuscleID
  /// Its sheets on the page, on both halves.
  let rings: [[Spot]]
  /// Where most of it is seen, on the first half that the view shows.
  let mark: Spot

  /// The muscles of the atlas in a drawing, from the deepest to the nearest; what is covered is left
  /// out.
  static func all(_ steps: [PlateStep], in scene: Scene) -> [PlateTarget] {
    var drawn: [(muscle: MuscleID?, rings: [[Spot]], mirrored: [[Spot]])] = []
    for step in steps {
      guard let (name, part) = step.muscle else { continue }
      let sheets = Sheet.all(in: scene.aspect).filter {
        $0.name == name && (part == nil || $0.part == part) && !$0.traits.isHidden
      }
      func rings(_ half: Projection) -> [[Spot]] {
        sheets.map { PlacedSheet($0, half).ring }.filter { scene.window.meets($0) }
      }
      let first = rings(scene.halves[0])
      guard !first.isEmpty else { continue }
      drawn.append(
        (MuscleID(rawValue: name), first, scene.halves.dropFirst().flatMap { rings($0) }))
    }
    var targets: [PlateTarget] = []
    for (index, row) in drawn.enumerated() {
      guard let muscle = row.muscle, !targets.contains(where: { $0.muscle == muscle }) else {
        continue
      }
      let parts = drawn.indices.filter { drawn[$0].muscle == muscle }
      let over = drawn[(index + 1)...].filter { $0.muscle != muscle }.flatMap { $0.rings }
      let own = parts.flatMap { drawn[$0].rings }
      guard let mark = clearest(own, under: over, scene.window, besides: targets.map { $0.mark })
      else { continue }
      targets.append(
        PlateTarget(
          muscle: muscle, rings: own + parts.flatMap { drawn[$0].mirrored }, mark: mark))
    }
    return targets
  }

  /// The place that lies farthest from every edge and from other marks.
  private static func clearest(
    _ own: [[Spot]], under over: [[Spot]], _ window: Window, besides marks: [Spot]
  ) -> Spot? {
    var best: (spot: Spot, room: Double)?
    for ring in own {
      let box = Window.around(ring, margin: 0)
      var y = box.y
      while y < box.y + box.height {
        var x = box.x
        while x < box.x + box.width {
          let spot = Spot(x, y)
          x += step
          guard window.contains(spot + Spot(inset, inset)),
            window.contains(spot - Spot(inset, inset)), ring.surrounds(spot),
            !over.contains(where: { $0.surrounds(spot) })
          else { continue }
          var room = min(most, ring.distance(to: spot))
          for mark in marks { room = min(room, mark.distance(to: spot) / apart) }
          if room <= best?.room ?? least { continue }
          for other in over where room > best?.room ?? least {
            room = min(room, other.distance(to: spot))
          }
          if room > best?.room ?? least { best = (spot, room) }
        }
        y += step
      }
    }
    return best?.spot
  }

  private static let step = 8.0  // mm between the places that are tried
  private static let inset = 14.0  // mm from the edge of the picture
  private static let least = 2.5  // mm: less of a muscle is not seen
  private static let most = 16.0  // mm: more room is of no more use
  private static let apart = 1.6  // how much farther than from an edge from another number
}

extension PlateStep {
  /// What of a muscle is drawn in full, by its name in the tables, and which part.
  fileprivate var muscle: (name: String, part: String?)? {
    switch self {
    case .muscle(let name): (name, nil)
    case .part(let name, let part): (name, part)
    case .bones, .ghost, .nerves, .keepOff, .patch: nil
    }
  }
}
