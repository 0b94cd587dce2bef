/// The side from which the body is seen; left and right are the person's own.
public enum FigureView: String, CaseIterable, Hashable, Sendable {
  case back = "back"
  case front = "front"
  case left = "left"
  case right = "right"
}

extension FigureView {
  /// The drawing that serves the view: both sides share one.
  var aspect: Aspect {
    switch self {
    case .back: .back
    case .front: .front
    case .left, .right: .side
    }
  }
}

/// The three drawings from which the four views are made.
enum Aspect: CaseIterable, Hashable, Sendable {
  case back
  case front
  case side
}
