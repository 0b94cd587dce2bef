public import Anatomy
public import Atlas
public import Markup

/// Somebody in a position, with the tool where it goes.
///
/// - Parameters:
///   - muscle: what is pressed; where none is given, a place that suits the position.
///   - tool: what presses; where none is given, what suits the position.
///   - seen: a helper's picture shows the helper's hands instead of a tool.
public func positionPicture(
  _ position: Position, muscle: MuscleID? = nil, tool: Tool? = nil, seen: Seen = .bySelf
) -> Node {
  let site = muscle.map { TreatedSite.of($0) } ?? position.usualSite
  let tool = tool ?? position.usualTool
  switch seen {
  case .bySelf: return position.scene(site, tool).node
  case .byHelper: return site.helped(tool).node
  }
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

  func scene(_ site: TreatedSite, _ tool: Tool) -> PoseScene {
    switch self {
    case .lying: tool.isRestedOn ? site.lyingOn(tool) : site.lyingByHand(tool)
    case .sideLying: tool.isRestedOn ? .onSideOn(site, tool) : .onSide(site, tool)
    case .wall: site.atWall(tool)
    case .sitting: tool.isRestedOn ? site.sittingOn(tool) : .sitting(site, tool)
    }
  }
}

extension TreatedSite {
  fileprivate func lyingOn(_ tool: Tool) -> PoseScene {
    switch self {
    case .back, .buttock: .onBack(self, tool)
    case .outerHip, .thighOuter: .onSideOn(self, tool)
    case .belly, .thighFront, .thighInner: .faceDown(self, tool)
    case .thighBack, .calf: .legOn(self, tool)
    case .shin: .handOnLeg(self, tool)
    }
  }

  fileprivate func lyingByHand(_ tool: Tool) -> PoseScene {
    switch self {
    case .back, .buttock: .onBack(self, tool)
    case .outerHip, .thighOuter: .onSide(self, tool)
    case .belly, .thighFront, .thighInner: .handOnFront(self, tool)
    case .thighBack, .calf, .shin: .handOnLeg(self, tool)
    }
  }

  /// A wall serves the back and the sides of the body; elsewhere the picture shows how to lie.
  fileprivate func atWall(_ tool: Tool) -> PoseScene {
    switch self {
    case .outerHip, .thighOuter: .sideToWall(self, tool)
    case .back, .buttock: .backToWall(self, tool)
    case .belly, .thighFront, .thighInner, .thighBack, .calf, .shin:
      tool.isRestedOn ? lyingOn(tool) : lyingByHand(tool)
    }
  }

  fileprivate func sittingOn(_ tool: Tool) -> PoseScene {
    switch self {
    case .calf: .onFloor(self, tool)
    // a roller is too high for a chair
    case .thighBack: tool == .roller ? .onFloor(self, tool) : .sittingOn(self, tool)
    case .buttock: .sittingOn(self, tool)
    case .back, .outerHip, .belly, .thighFront, .thighOuter, .thighInner, .shin:
      .sitting(self, tool)
    }
  }

  fileprivate func helped(_ tool: Tool) -> PoseScene {
    switch self {
    case .buttock, .outerHip, .thighOuter: .onSideHelped(self, tool)
    case .back, .thighBack, .calf: .faceDownHelped(self, tool)
    case .belly, .thighFront, .thighInner, .shin: .onBackHelped(self, tool)
    }
  }
}
