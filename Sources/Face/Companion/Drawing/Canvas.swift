import Anatomy
import Figure
import Findings
import Reasoning

/// The drawing while it is being made.
struct Canvas: Hashable, Sendable {
  /// In the order painted.
  var areas: [Area] = []
  var worst: Set<Area> = []
  /// What it is like in an area, where it was said.
  var feels: [Area: Feel] = [:]
  /// What is said of areas as they are painted.
  var feel: Feel?
  var brush: Brush = .paint
  var view: FigureView = .back
  var frame: Frame = .hips
  private var past: [Moment] = []
  /// True while a finger paints: its areas are one step.
  private var isStroke = false
  /// True once the stroke in hand has changed something.
  private var strokeChanged = false

  private struct Moment: Hashable, Sendable {
    let areas: [Area]
    let worst: Set<Area>
    let feels: [Area: Feel]
  }

  /// How many steps can be undone; ours.
  private static let depth = 40

  init(areas: [Area] = [], worst: Set<Area> = [], feels: [Area: Feel] = [:]) {
    self.areas = areas
    self.worst = worst
    self.feels = feels
  }

  init(_ drawing: [DrawnArea]) {
    self.init(
      areas: drawing.map { $0.area }, worst: Set(drawing.filter { $0.isWorst }.map { $0.area }))
    for drawn in drawing { feels[drawn.area] = drawn.feel }
  }

  var drawing: [DrawnArea] {
    areas.map { DrawnArea($0, isWorst: worst.contains($0), feel: feels[$0]) }
  }

  /// Says what it is like: of what is painted from now on, and of all that nothing was said of yet.
  /// The same again takes it back.
  mutating func choose(_ chosen: Feel) {
    feel = feel == chosen ? nil : chosen
    let silent = areas.filter { feels[$0] == nil }
    guard let feel, !silent.isEmpty else { return }
    isStroke = false
    change { canvas in for area in silent { canvas.feels[area] = feel } }
  }

  /// Does what the brush does; painting what is painted changes nothing.
  mutating func touch(_ area: Area) {
    switch brush {
    case .paint:
      if !areas.contains(area) {
        change { $0.add(area) }
      } else if let feel, feels[area] != feel {
        change { $0.feels[area] = feel }
      }
    case .erase: if areas.contains(area) { change { $0.remove(area) } }
    case .worst: change { $0.markWorst(area) }
    }
  }

  /// Paints an area, or takes it away again: for lists and keys.
  mutating func toggle(_ area: Area) {
    isStroke = false
    switch brush {
    case .paint, .erase:
      if areas.contains(area) {
        change { $0.remove(area) }
      } else {
        change { $0.add(area) }
      }
    case .worst: touch(area)
    }
  }

  mutating func clear() {
    isStroke = false
    if !areas.isEmpty {
      change {
        $0.areas = []
        $0.worst = []
        $0.feels = [:]
      }
    }
  }

  /// What is painted from now on is one step, until the next one begins.
  mutating func beginStroke() {
    isStroke = true
    strokeChanged = false
  }

  /// As if the stroke in hand had not been painted.
  mutating func takeBackStroke() {
    if isStroke && strokeChanged { undo() }
    isStroke = false
    strokeChanged = false
  }

  mutating func undo() {
    isStroke = false
    guard let moment = past.popLast() else { return }
    areas = moment.areas
    worst = moment.worst
    feels = moment.feels
  }

  private mutating func change(_ edit: (inout Canvas) -> Void) {
    if !isStroke || !strokeChanged {
      past.append(Moment(areas: areas, worst: worst, feels: feels))
      if past.count > Canvas.depth { past.removeFirst() }
    }
    if isStroke { strokeChanged = true }
    edit(&self)
  }

  private mutating func add(_ area: Area) {
    areas.append(area)
    if let feel { feels[area] = feel }
  }

  private mutating func remove(_ area: Area) {
    areas.removeAll { $0 == area }
    worst.remove(area)
    feels[area] = nil
  }

  private mutating func markWorst(_ area: Area) {
    if worst.contains(area) {
      worst.remove(area)
    } else {
      if !areas.contains(area) { add(area) }
      worst.insert(area)
    }
  }
}
