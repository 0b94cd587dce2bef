import Anatomy
import Findings
import Journal
import Reasoning

extension Model {
  mutating func drawingHappened(_ message: DrawingMessage) {
    switch message {
    case .regionPainted(let area): paint(area)
    case .regionToggled(let area): unfinished.canvas.toggle(area)
    case .brushChosen(let brush): unfinished.canvas.brush = brush
    case .viewTurned(let view): unfinished.canvas.view = view
    case .figureFramed(let frame): unfinished.canvas.frame = frame
    case .paintUndone: unfinished.canvas.undo()
    case .drawingCleared: unfinished.canvas.clear()
    case .drawingFinished: finishDrawing()
    }
  }

  private mutating func paint(_ area: Area) {
    let before = unfinished.canvas.areas
    unfinished.canvas.touch(area)
    if unfinished.canvas.areas.count > before.count {
      effects.append(.announce(area.name + " painted", assertive: false))
    }
  }

  private mutating func finishDrawing() {
    let canvas = unfinished.canvas
    guard hasOpenEpisode, !canvas.areas.isEmpty else { return }
    note(
      .drawingChanged(canvas.areas.map { DrawnArea($0, isWorst: canvas.worst.contains($0)) }))
    unfinished.questionsAreDone = false
    rank()
    go(nextRoute)
  }
}
