public import Anatomy
import Atlas
public import Markup

public func musclePlate(_ muscle: MuscleID) -> Node { named(Muscle.of(muscle).plain) }

private func named(_ name: String) -> Node {
  svg(.class("figure"), .role("img"), .aria("label", name), Attribute("viewBox", "0 0 1 1")) {
    title(name)
  }
}
