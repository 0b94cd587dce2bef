import Anatomy

extension Place {
  /// Where the place lies in an aspect, on the right half; nil where it can't be told there.
  ///
  /// A step sideways can't be told from the side, nor a step forward from behind.
  @inline(never)
  func spot(in aspect: Aspect) -> Spot? {
    guard let from = Landmark.of(from, in: aspect), let to = Landmark.of(to, in: aspect) else {
      return nil
    }
    let onLine = from.spot.toward(to.spot, fraction)
    guard let offset else { return onLine }
    guard let step = offset.step(in: aspect) else { return nil }
    return onLine + step
  }

  /// The place on the line where the step away from it runs toward or away from the eye.
  func spotWithoutDepth(in aspect: Aspect) -> Spot? {
    Place(from: from, to: to, fraction: fraction, radius: radius).spot(in: aspect)
  }

  /// True where both landmarks lie on the near side.
  func isSeen(in aspect: Aspect) -> Bool {
    guard let from = Landmark.of(from, in: aspect), let to = Landmark.of(to, in: aspect) else {
      return false
    }
    return !from.isHidden && !to.isHidden
  }
}

extension Place.Offset {
  fileprivate func step(in aspect: Aspect) -> Spot? {
    switch (self, aspect) {
    case (.up(let cm), _): Spot(0, cm.millimetres)
    case (.down(let cm), _): Spot(0, -cm.millimetres)
    case (.lateral(let cm), .back), (.lateral(let cm), .front): Spot(cm.millimetres, 0)
    case (.medial(let cm), .back), (.medial(let cm), .front): Spot(-cm.millimetres, 0)
    case (.front(let cm), .side): Spot(cm.millimetres, 0)
    case (.back(let cm), .side): Spot(-cm.millimetres, 0)
    case (.lateral, .side), (.medial, .side), (.front, .back), (.front, .front),
      (.back, .back), (.back, .front):
      nil
    }
  }
}

extension Centimetres {
  var millimetres: Double { value * 10 }  // 10 mm in a cm
}
