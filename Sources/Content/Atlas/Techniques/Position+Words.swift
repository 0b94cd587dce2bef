extension Position {
  /// The name on screen.
  public var plain: String {
    switch self {
    case .lying: "Lying down"
    case .sideLying: "Lying on the side"
    case .wall: "Standing at a wall"
    case .sitting: "Sitting"
    }
  }

  /// How to settle into it; ours.
  public var how: String {
    switch self {
    case .lying: "Lie on a mat or a firm bed. Let the floor or your hand do the pressing."
    case .sideLying: "Lie on the other side, hips bent, with a pillow between the knees."
    case .wall: "Stand with the sore side to the wall, feet a step away. Lean in slowly."
    case .sitting: "Sit on a firm chair, both feet on the floor."
    }
  }

  /// What to mind in it; ours.
  public var limit: String {
    switch self {
    case .lying: "Only if you get up from the floor with ease. Else use the wall or a chair."
    case .sideLying: "Roll off at once if the leg tingles."
    case .wall: "Keep a firm stand. Stop if you feel dizzy."
    case .sitting: "Do not sit on a ball at the deep buttock or the sit bone."
    }
  }
}
