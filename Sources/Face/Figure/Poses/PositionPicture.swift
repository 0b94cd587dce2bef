public import Anatomy
public import Atlas
public import Markup

/// Somebody in a position, with the tool where it goes.
///
/// - Parameters:
///   - point: what is pressed; where none is given, a place that suits the position.
///   - side: the person's own.
///   - tool: what presses; where none is given, what suits the position.
///   - seen: a helper's picture shows the helper's hands instead of a tool.
public func positionPicture(
  _ position: Position, point: TriggerPoint? = nil, side: Side = .left, tool: Tool? = nil,
  seen: Seen = .bySelf
) -> Node {
  let treated =
    point.map { Treated($0, side: side) } ?? Treated(site: position.usualSite, side: side)
  return position.scene(treated, tool ?? position.usualTool, seen).node(side)
}

extension Position {
  var usualSite: TreatedSite {
    switch self {
    case .lying, .sideLying, .wall: .buttock
    case .sitting: .thighFront
    }
  }

  var usualTool: Tool {
    switch self {
    case .lying, .wall: .ball
    case .sideLying: .twoFingers
    case .sitting: .thumb
    }
  }

  func scene(_ at: Treated, _ tool: Tool, _ seen: Seen) -> PoseScene {
    switch (seen, self) {
    case (.byHelper, _): at.helped(tool)
    case (.bySelf, .lying): tool.isRestedOn ? at.lyingOn(tool) : at.lyingByHand(tool)
    case (.bySelf, .sideLying): tool.isRestedOn ? .onSideOn(at, tool) : .onSide(at, tool)
    case (.bySelf, .wall): at.atWall(tool)
    case (.bySelf, .sitting): tool.isRestedOn ? at.sittingOn(tool) : .sitting(at, tool)
    }
  }
}

extension Treated {
  fileprivate func lyingOn(_ tool: Tool) -> PoseScene {
    switch site {
    case .back, .buttock: .onBack(self, tool)
    case .outerHip, .thighOuter: .onSideOn(self, tool)
    case .belly, .thighFront, .thighInner: .faceDown(self, tool)
    case .thighBack, .calf: .legOn(self, tool)
    case .shin: .handOnLeg(self, tool)
    }
  }

  fileprivate func lyingByHand(_ tool: Tool) -> PoseScene {
    switch site {
    case .back, .buttock: .onBack(self, tool)
    case .outerHip, .thighOuter: .onSide(self, tool)
    case .belly, .thighFront, .thighInner: .handOnFront(self, tool)
    case .thighBack, .calf, .shin: .handOnLeg(self, tool)
    }
  }

  /// A wall serves the back and the sides of the body; elsewhere the picture shows how to lie.
  fileprivate func atWall(_ tool: Tool) -> PoseScene {
    switch site {
    case .outerHip, .thighOuter: .sideToWall(self, tool)
    case .back, .buttock: .backToWall(self, tool)
    case .belly, .thighFront, .thighInner, .thighBack, .calf, .shin:
      tool.isRestedOn ? lyingOn(tool) : lyingByHand(tool)
    }
  }

  fileprivate func sittingOn(_ tool: Tool) -> PoseScene {
    switch site {
    case .calf: .onFloor(self, tool)
    // a roller is too high for a chair
    case .thighBack: tool == .roller ? .onFloor(self, tool) : .sittingOn(self, tool)
    case .buttock: .sittingOn(self, tool)
    case .back, .outerHip, .belly, .thighFront, .thighOuter, .thighInner, .shin:
      .sitting(self, tool)
    }
  }

  fileprivate func helped(_ tool: Tool) -> PoseScene {
    switch site.helped {
    case .onSide: .onSideHelped(self, tool)
    case .faceDown: .faceDownHelped(self, tool)
    case .onBack: .onBackHelped(self, tool)
    }
  }
}
