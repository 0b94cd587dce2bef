public import Evidence

extension Tool {
  /// The name on screen.
  public var plain: String {
    switch self {
    case .thumb: "Thumb"
    case .twoFingers: "Index and second finger"
    case .sideOfFist: "Side of the fist"
    case .ball: "Tennis ball"
    case .roller: "Foam roller"
    }
  }

  /// Where it serves best.
  public var goodFor: String {
    switch self {
    case .thumb: "Good for the back, the calf and the inner thigh."
    case .twoFingers:
      "Good for tender places, near a nerve, at the groin or beside the tail bone."
    case .sideOfFist: "Good for the side of the buttock and the thigh."
    case .ball: "Good for the buttock, the back at a wall, the thigh and the calf."
    case .roller: "Good for the front, outer side and back of the thigh, and for the calf."
    }
  }

  /// How to hold it and how to press with it.
  public var how: String {
    switch self {
    case .thumb:
      "Keep the thumb straight and the elbow bent. Press with your weight, not the joint."
    case .twoFingers: "Lay both fingertips side by side, fingers a little bent. Press slowly."
    case .sideOfFist: "Make a loose fist. Lay the little-finger side on the muscle and lean in."
    case .ball:
      "Start with a soft ball, in a sock, at a wall. Go to the floor or a harder one later."
    case .roller:
      "Roll slowly, or rest on the sore spot. Hold some of your weight with your arms."
    }
  }

  /// What it must not do.
  public var limit: String {
    switch self {
    case .thumb: "It tires. Rest when the thumb aches."
    case .twoFingers: "It does not reach deep."
    case .sideOfFist: "Keep off the bones."
    case .ball:
      """
      Never on the sit bone, tail bone, side knob, spine, last rib or groin. Do not sit on it at \
      the deep buttock. At most 90 seconds.
      """
    case .roller: "Not over the side knob, the hollow of the knee or the low spine."
    }
  }

  public var sources: [SourceID] {
    switch self {
    case .thumb, .twoFingers, .sideOfFist: [.n2016]
    case .ball: [.n2016, .wilke2018, .clinicalConvention]
    case .roller: [.cheatham2015, .bartsch2021]
    }
  }
}
