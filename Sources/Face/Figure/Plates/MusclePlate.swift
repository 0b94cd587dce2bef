public import Anatomy
import Atlas
public import Markup

/// A muscle with the bones it joins, what lies over it, and its trigger points.
///
/// - Parameter key: where the points are named.
public func musclePlate(_ muscle: MuscleID, key: KeyPlace = .inPicture) -> Node {
  MusclePicture(muscle: muscle, keyPlace: key).node
}
