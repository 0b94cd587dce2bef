import Anatomy
import Atlas
import Findings

/// A place that a person may press.
struct PressModel {
  let place: PressPlace
  /// The number of the point on that side among the causes.
  let cause: Int
  let isDeep: Bool
  /// Which way the body lies for it.
  let aspect: Aspect
}

extension Model {
  /// Every place, but those that only a professional presses.
  static func presses(_ numbers: [Cause: Int]) -> [PressModel] {
    var presses: [PressModel] = []
    for point in TriggerPoint.all where point.care.hands != nil {
      for side in point.sides {
        guard let cause = numbers[.point(point.id, side)] else { continue }
        presses.append(
          PressModel(
            place: PressPlace(point.id, side), cause: cause, isDeep: point.depth == .deep,
            aspect: point.muscle.aspect))
      }
    }
    return presses
  }
}
