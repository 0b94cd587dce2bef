import Anatomy
import Atlas

extension Panel {
  /// The views of a point: the one that shows most, and another for usual areas it does not show.
  static func panels(_ point: TriggerPoint, _ side: Side) -> [Panel] {
    let pattern = Pattern(point, side)
    let views = FigureView.around(side)
    let home = PointView.best(for: point, side: side)?.view
    let first = views.best { pattern.weight(in: $0) + ($0 == home ? Self.pointShown : 0) }
    guard let first else { return [] }
    var panels = [Panel(point, side, first, pattern)]
    let missing = pattern.missing(in: first)
    if let second = FigureView.second(showing: missing, side, besides: first) {
      panels.append(Panel(point, side, second, pattern))
    }
    return panels
  }

  private init(_ point: TriggerPoint, _ side: Side, _ view: FigureView, _ pattern: Pattern) {
    var mark: (spot: Spot, radius: Double)?
    if let seen = PointView(point, view), seen.isOnMuscle || point.place.isSeen(in: view.aspect) {
      let spot = side == .midline ? Spot(0, seen.spot.y) : seen.spot
      mark = (Projection(view, side)(spot), point.place.radius.millimetres)
    }
    self.init(
      view: view, pattern: pattern, mark: mark,
      muscle: (point.muscle.rawValue, side == .midline ? .right : side))
  }

  static func best(_ pattern: Pattern, _ side: Side) -> Panel {
    let view = FigureView.around(side).best { pattern.weight(in: $0) } ?? .back
    return Panel(view: view, pattern: pattern, mark: nil, muscle: nil)
  }

  static func second(_ pattern: Pattern, _ side: Side, besides first: FigureView) -> Panel? {
    let missing = pattern.missing(in: first)
    return FigureView.second(showing: missing, side, besides: first).map {
      Panel(view: $0, pattern: pattern, mark: nil, muscle: nil)
    }
  }

  private static let pointShown = 6.0  // the place itself is worth three usual areas
}

extension PointView {
  /// On its muscle, or so near that the picture shows it there.
  var isOnMuscle: Bool { offMuscle.map { $0 < Self.onMuscle } ?? false }

  private static let onMuscle = 12.0  // mm: within the smallest search circle
}

extension FigureView {
  /// The views in which a side is seen, the preferred first.
  static func around(_ side: Side) -> [FigureView] {
    switch side {
    case .left: [.back, .front, .left]
    case .right: [.back, .front, .right]
    case .midline: [.back, .front]
    }
  }

  /// The view that shows most of the areas that another does not; nil where none does.
  static func second(
    showing missing: [Area], _ side: Side, besides first: FigureView
  ) -> FigureView? {
    guard !missing.isEmpty else { return nil }
    func shown(_ view: FigureView) -> Int {
      PlacedArea.all(in: view).filter { missing.contains($0.area) }.count
    }
    let other = around(side).filter { $0 != first }.best { Double(shown($0)) }
    return other.flatMap { shown($0) > 0 ? $0 : nil }
  }
}

extension [FigureView] {
  /// The first of those with the highest score.
  func best(_ score: (FigureView) -> Double) -> FigureView? {
    var best: FigureView?
    var most = -Double.infinity
    for view in self {
      let its = score(view)
      if its > most {
        best = view
        most = its
      }
    }
    return best
  }
}
