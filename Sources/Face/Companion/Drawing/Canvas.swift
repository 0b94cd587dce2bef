import Anatomy
import Figure

/// The drawing while it is being made.
struct Canvas: Hashable, Sendable {
  /// In the order painted.
  var areas: [Area] = []
  var worst: Set<Area> = []
  var brush: Brush = .paint
  var view: FigureView = .back
  var frame: Frame = .hips
  private var past: [Moment] = []

  private struct Moment: Hashable, Sendable {
    let areas: [Area]
    let worst: Set<Area>
  }

  /// How many steps can be undone; ours.
  private static let depth = 40

  init(areas: [Area] = [], worst: Set<Area> = []) {
    self.areas = areas
    self.worst = worst
  }

  /// Does what the brush does; painting what is painted changes nothing.
  mutating func touch(_ area: Area) {
    switch brush {
    case .paint: if !areas.contains(area) { change { $0.areas.append(area) } }
    case .erase: if areas.contains(area) { change { $0.remove(area) } }
    case .worst: change { $0.markWorst(area) }
    }
  }

  /// Paints an area, or takes it away again: for lists and keys.
  mutating func toggle(_ area: Area) {
    switch brush {
    case .paint, .erase:
      if areas.contains(area) {
        change { $0.remove(area) }
      } else {
        change { $0.areas.append(area) }
      }
    case .worst: touch(area)
    }
  }

  mutating func clear() {
    if !areas.isEmpty {
      change {
        $0.areas = []
        $0.worst = []
      }
    }
  }

  mutating func undo() {
    guard let moment = past.popLast() else { return }
    areas = moment.areas
    worst = moment.worst
  }

  private mutating func change(_ edit: (inout Canvas) -> Void) {
    past.append(Moment(areas: areas, worst: worst))
    if past.count > Canvas.depth { past.removeFirst() }
    edit(&self)
  }

  private mutating func remove(_ area: Area) {
    areas.removeAll { $0 == area }
    worst.remove(area)
  }

  private mutating func markWorst(_ area: Area) {
    if worst.contains(area) {
      worst.remove(area)
    } else {
      if !areas.contains(area) { areas.append(area) }
      worst.insert(area)
    }
  }
}
