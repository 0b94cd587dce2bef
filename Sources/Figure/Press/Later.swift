public import Anatomy
public import Atlas
public import Markup

public func musclePlate(_ muscle: MuscleID) -> Node { named(Muscle.of(muscle).plain) }
public func toolPicture(_ tool: Tool) -> Node { named(tool.rawValue) }
public func positionPicture(_ position: Position) -> Node { named(position.rawValue) }

private func named(_ name: String) -> Node {
  svg(.class("figure"), .role("img"), .aria("label", name), Attribute("viewBox", "0 0 1 1")) {
    title(name)
  }
}
