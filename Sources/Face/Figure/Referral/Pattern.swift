import Anatomy
import Atlas

/// Where a pain is felt: usually, and sometimes.
struct Pattern {
  let essential: [Area]
  let spillover: [Area]

  init(_ point: TriggerPoint, _ side: Side) {
    let sides = point.spread == .bothSides ? Side.pair : [side]
    self.init(point.refers, sides)
  }

  /// On both sides where the cause has no side of its own.
  init(_ pattern: Mimic.Pattern, _ side: Side) {
    self.init(pattern.refers, side == .midline ? Side.pair : [side])
  }

  private init(_ refers: [Referral], _ sides: [Side]) {
    var essential: [Area] = []
    var spillover: [Area] = []
    for referral in refers {
      for side in sides {
        let area = Area.of(referral.region, beside: side)
        switch referral.strength {
        case .essential: if !essential.contains(area) { essential.append(area) }
        case .spillover: if !spillover.contains(area) { spillover.append(area) }
        }
      }
    }
    self.essential = essential
    self.spillover = spillover
  }

  /// How much of the pattern a view shows.
  func weight(in view: FigureView) -> Double {
    Self.shown(essential, view) * 2 + Self.shown(spillover, view)  // usual pain counts twice
  }

  /// The usual areas that a view does not show.
  func missing(in view: FigureView) -> [Area] {
    let placed = PlacedArea.all(in: view).map { $0.area }
    return essential.filter { !placed.contains($0) }
  }

  private static func shown(_ areas: [Area], _ view: FigureView) -> Double {
    let placed = PlacedArea.all(in: view).map { $0.area }
    return Double(areas.filter { placed.contains($0) }.count)
  }
}
