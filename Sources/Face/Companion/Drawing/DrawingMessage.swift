public import Anatomy
public import Figure
public import Findings

/// What was done on the figure, or picked from its list.
public enum DrawingMessage: Hashable, Sendable {
  case regionPainted(Area)
  /// Picked from the list: painted, or taken away again.
  case regionToggled(Area)
  case brushChosen(Brush)
  case feelChosen(Feel)
  case viewTurned(FigureView)
  case figureFramed(Frame)
  /// A finger came down: all that it paints is one step.
  case strokeBegun
  /// The stroke was meant otherwise, such as to zoom.
  case strokeTakenBack
  case paintUndone
  case drawingCleared
  case drawingFinished
}

extension DrawingMessage {
  enum Word: String, CaseIterable {
    case paint = "paint"
    case toggle = "toggle"
    case brush = "brush"
    case feel = "feel"
    case view = "view"
    case frame = "frame"
    case stroke = "stroke"
    case strokeBack = "stroke-back"
    case undo = "paint-undo"
    case clear = "paint-clear"
    case done = "drawing-done"
  }

  var code: String {
    switch self {
    case .regionPainted(let area): Word.paint.rawValue + " " + area.code
    case .regionToggled(let area): Word.toggle.rawValue + " " + area.code
    case .brushChosen(let brush): Word.brush.rawValue + " " + brush.rawValue
    case .feelChosen(let feel): Word.feel.rawValue + " " + feel.rawValue
    case .viewTurned(let view): Word.view.rawValue + " " + view.rawValue
    case .figureFramed(let frame): Word.frame.rawValue + " " + frame.rawValue
    case .strokeBegun: Word.stroke.rawValue
    case .strokeTakenBack: Word.strokeBack.rawValue
    case .paintUndone: Word.undo.rawValue
    case .drawingCleared: Word.clear.rawValue
    case .drawingFinished: Word.done.rawValue
    }
  }

  static func read(_ word: Word, _ text: inout MessageText) -> DrawingMessage? {
    switch word {
    case .paint: text.area().map { .regionPainted($0) }
    case .toggle: text.area().map { .regionToggled($0) }
    case .brush: text.one(Brush.self).map { .brushChosen($0) }
    case .feel: text.one(Feel.self).map { .feelChosen($0) }
    case .view: text.one(FigureView.self).map { .viewTurned($0) }
    case .frame: text.one(Frame.self).map { .figureFramed($0) }
    case .stroke: .strokeBegun
    case .strokeBack: .strokeTakenBack
    case .undo: .paintUndone
    case .clear: .drawingCleared
    case .done: .drawingFinished
    }
  }
}

extension Area {
  fileprivate var code: String { region.rawValue + " " + side.rawValue }
}

/// What the finger does on the figure.
public enum Brush: String, CaseIterable, Hashable, Sendable {
  case paint = "paint"
  case worst = "worst"
  case erase = "erase"
}
