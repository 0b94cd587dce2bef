import Atlas

/// How to place, press and move each tool.
extension Words {
  var settled: String { isHelper ? helperSettled : ownSettled }

  var settledAgain: String { "Take your place again: " + toolName + " on the spot." }

  var toolName: String {
    switch plan.tool {
    case .thumb: "thumb"
    case .twoFingers: "two fingers"
    case .sideOfFist: isHelper ? "heel of the hand" : "side of the fist"
    case .ball: "ball"
    case .roller: "roller"
    }
  }

  private var ownSettled: String { posture + " " + placing }

  private var posture: String {
    switch (plan.position, plan.tool.isHand) {
    case (.lying, true): "Lie down so that your hand reaches the spot " + sideName + "."
    case (.sideLying, true): "Lie on your side, with the spot " + sideName + " within reach."
    case (.sitting, _): "Sit on a firm chair."
    case (.wall, _): "Stand at a wall, with soft knees."
    case (.lying, false): "Lie down. Let your arms and legs carry you."
    case (.sideLying, false): "Lie on your side. Let your arm and legs carry you."
    }
  }

  private var placing: String {
    switch (plan.tool, plan.position) {
    case (.thumb, _): "Put your thumb on it. Push with the arm, not with the joint."
    case (.twoFingers, _): "Put your index and second finger on it."
    case (.sideOfFist, _): "Put the side of your fist on it, off the bone."
    case (.ball, .wall): "Put the ball between the wall and the spot " + sideName + "."
    case (.ball, _): "Put the ball under the spot " + sideName + ", off the bone."
    case (.roller, _): "Put the roller under the spot " + sideName + ", off the bone."
    }
  }

  private var helperSettled: String {
    "Helper: stand close, elbows soft. Put " + helperTool + " on the spot " + sideName + "."
  }

  private var helperTool: String {
    switch plan.tool {
    case .thumb: "thumb over thumb"
    case .twoFingers: "two fingers"
    case .sideOfFist: "the heel of your hand"
    case .ball: "the ball under your hand"
    case .roller: "the roller"
    }
  }

  var rising: String {
    guard !isHelper else { return "Lean in slowly with the weight of your body." }
    switch (plan.tool, plan.position) {
    case (.ball, .wall): return "Lean in slowly."
    case (.ball, _), (.roller, _): return "Let your weight sink in slowly."
    case (.thumb, _), (.twoFingers, _), (.sideOfFist, _): return "Press in slowly."
    }
  }

  var circling: String {
    switch plan.tool {
    case .thumb, .twoFingers, .sideOfFist: "Now small slow circles, the size of a coin."
    case .ball: "Now roll in small slow circles, the size of a coin."
    case .roller: "Now roll very slowly to and fro, the width of a coin."
    }
  }
}
