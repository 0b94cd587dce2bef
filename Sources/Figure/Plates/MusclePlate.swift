public import Anatomy
import Atlas
public import Markup

/// A muscle with the bones it joins, what lies over it, and its trigger points.
public func musclePlate(_ muscle: MuscleID) -> Node { MusclePicture(muscle: muscle).node }
