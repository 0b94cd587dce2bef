import Anatomy
import Markup

/// "Left" and "Right" written beside the body: the person's own sides, in every view.
struct SideWords {
  let view: FigureView
  let window: Window
  /// Height above the floor, in millimetres, where the body leaves room beside it.
  let height: Double
  let size: Double

  init(view: FigureView, frame: Frame) {
    self.view = view
    window = frame.window
    size = window.width * (frame == .whole ? Self.ofWhole : Self.share)
    switch frame {
    // beside the head; from the side beside the shin, where there is more room
    case .whole: height = view.aspect == .side ? Self.besideShin : Self.besideHead
    // beside the waist; from the side beside the thigh, where the belly is not in the way
    case .hips: height = view.aspect == .side ? Self.besideThigh : Self.besideWaist
    case .legs: height = 200  // beside the ankle
    }
  }

  /// In the corners: below, or above where the foot would be in the way.
  init(view: FigureView, window: Window, scale: Double) {
    self.view = view
    self.window = window
    size = Self.small * scale
    switch view {
    case .back, .front: height = -(window.y + window.height) + size
    case .left, .right: height = -window.y - 2 * size
    }
  }

  var nodes: [Node] {
    shown.map { word in
      let inset = size * Self.inset
      let x = word.isAtStart ? window.x + inset : window.x + window.width - inset
      return Ink.words(
        "fig-side", Spot(x, -height), size, word.text, word.isAtStart ? .start : .end)
    }
  }

  /// A half that the window does not reach is not named.
  private var shown: [(text: String, isAtStart: Bool)] {
    switch view {
    case .left, .right: words
    case .back, .front:
      words.filter { $0.isAtStart ? window.x < -Self.half : window.x + window.width > Self.half }
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

  private static let besideHead = 1590.0  // mm above the floor
  private static let besideShin = 210.0  // mm above the floor
  private static let besideWaist = 1090.0  // mm above the floor
  private static let besideThigh = 640.0  // mm above the floor
  private static let share = 0.047  // of the window's width: read at arm's length on a phone
  private static let ofWhole = 0.075  // the same, where the height of the window tells its size
  private static let inset = 0.3  // of the letters: between them and the edge
  private static let half = 60.0  // mm from the midline that must be seen to speak of a half
  private static let small = 18.0  // mm: 11 px on the smallest phone
}

/// L and R, where there is no room for words.
struct SideLetters {
  let view: FigureView
  let window: Window

  var nodes: [Node] {
    let letters: (String, String) =
      switch view {
      case .back: ("L", "R")
      case .front: ("R", "L")
      case .left: ("L", "")
      case .right: ("R", "")
      }
    let size = window.width * Self.share
    let inset = size * Self.inset
    let y = window.y + window.height - inset
    let end = Spot(window.x + window.width - inset, y)
    return [Ink.words("fig-side", Spot(window.x + inset, y), size, letters.0)]
      + (letters.1.isEmpty ? [] : [Ink.words("fig-side", end, size, letters.1, .end)])
  }

  private static let share = 0.13  // of a stamp's width: 15 px
  private static let inset = 0.35  // of the letter: between it and the edge
}
