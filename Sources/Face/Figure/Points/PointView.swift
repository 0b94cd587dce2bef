import Anatomy
import Atlas

/// A point as one view shows it.
struct PointView {
  let view: FigureView
  /// Where it lies on the right half.
  let spot: Spot
  /// Millimetres off its muscle; 0 on it, nil where the view does not show the muscle.
  let offMuscle: Double?

  init?(_ point: TriggerPoint, _ view: FigureView) {
    self.init(point, view, at: point.place.spot(in: view.aspect))
  }

  /// The same, but for a step toward or away from the eye, which a view does not show.
  @inline(never)
  static func flat(_ point: TriggerPoint, _ view: FigureView) -> PointView? {
    PointView(point, view)
      ?? PointView(point, view, at: point.place.spotWithoutDepth(in: view.aspect))
  }

  @inline(never)
  private init?(_ point: TriggerPoint, _ view: FigureView, at spot: Spot?) {
    guard let spot else { return nil }
    self.view = view
    self.spot = spot
    let sheets = Sheet.all(in: view.aspect).filter { $0.name == point.muscle.rawValue }
    offMuscle =
      sheets.map { sheet in
        PlacedSheet(sheet, Projection(.back, .right)).ring.gap(to: Projection(.back, .right)(spot))
      }.min()
  }

  /// The view that shows best where to press: both landmarks near, the place on the muscle.
  static func best(for point: TriggerPoint, side: Side) -> PointView? {
    let views = FigureView.around(side)
    let whole = views.compactMap { PointView(point, $0) }
    if let best = best(of: whole, for: point) { return best }
    return best(of: views.compactMap { flat(point, $0) }, for: point)
  }

  private static func best(of views: [PointView], for point: TriggerPoint) -> PointView? {
    var best: PointView?
    var most = -1.0
    for seen in views {
      let score = seen.score(point)
      if score > most {
        best = seen
        most = score
      }
    }
    return best
  }

  @inline(never)
  private func score(_ point: TriggerPoint) -> Double {
    let landmarks = [point.place.from, point.place.to]
    let felt = landmarks.filter { Landmark.of($0, in: view.aspect)?.isHidden == false }
    var score = Double(felt.count) * Self.landmarkSeen
    if let offMuscle, offMuscle < Self.far {
      score += Self.muscleShown / (1 + offMuscle / Self.near)
    }
    if point.muscle.facing == view.aspect { score += Self.facing }
    return score
  }

  private static let landmarkSeen = 2.0  // what can't be felt from here can't be measured from
  private static let muscleShown = 5.0
  private static let facing = 1.0  // less than a landmark: only where views are otherwise alike
  private static let far = 40.0  // mm off the muscle, beyond which it does not help to see it
  private static let near = 10.0  // mm off the muscle at which half of that is lost
}

extension [Spot] {
  /// How far a place lies outside the closed ring; 0 within.
  func gap(to spot: Spot) -> Double {
    surrounds(spot) ? 0 : distance(to: spot)
  }

  /// How far a place lies from the closed line, on either side of it.
  @inline(never)
  func distance(to spot: Spot) -> Double {
    guard var before = last else { return .infinity }
    var least = Double.infinity
    for next in self {
      let run = next - before
      let share = run.length > 0 ? (spot - before).dot(run) / run.dot(run) : 0
      least = Swift.min(least, spot.distance(to: before + run * Swift.min(1, Swift.max(0, share))))
      before = next
    }
    return least
  }
}
