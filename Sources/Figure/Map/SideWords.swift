import Anatomy
import Markup

/// "Left" and "Right" written beside the body: the person's own sides, in every view.
struct SideWords {
  let view: FigureView
  let frame: Frame

  var nodes: [Node] {
    let window = frame.window
    let size = window.width * Self.size
    let y = -height
    return words.map { word in
      label(
        svg: .class("fig-side"),
        .number("x", word.isAtStart ? window.x + size / 2 : -window.x - size / 2),
        .number("y", y), .number("font-size", size),
        Attribute("text-anchor", word.isAtStart ? "start" : "end"), content: word.text)
    }
  }

  private var words: [(text: String, isAtStart: Bool)] {
    switch view {
    case .back: [("Left", true), ("Right", false)]
    case .front: [("Right", true), ("Left", false)]
    case .left: [("Left side", true)]
    case .right: [("Right side", false)]
    }
  }

  /// Above the floor, in millimetres, where the body leaves room beside it.
  private var height: Double {
    switch frame {
    case .whole: 1600  // beside the neck
    case .hips: 1090  // beside the waist
    case .legs: 330  // beside the calf
    }
  }

  private static let size = 0.05  // of the window's width: read at arm's length on a phone
}
