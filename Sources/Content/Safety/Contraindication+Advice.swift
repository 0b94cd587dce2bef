public import Anatomy

extension Contraindication {
  /// What a yes asks for: no pressing, a word with a professional, an area left out, or lighter.
  public var advice: Advice { advice(nil, raisedTo: .selfCare) }

  /// - Parameter limit: what the clarifying answer leaves of it; nil where none was given.
  func advice(_ limit: Limit?, raisedTo level: AdviceLevel) -> Advice {
    Advice(
      level: level, selfMassage: level >= .sameDay ? .no : selfMassage(limit ?? action),
      reasons: [.condition(id)])
  }

  private func selfMassage(_ limit: Limit) -> SelfMassage {
    switch (limit, scope) {
    case (.stop, .everywhere): .no
    case (.stop, .muscles), (.stop, .personKnows), (.avoidArea, _): .avoidArea
    case (.askFirst, _): .askFirst
    case (.lighter, _): .lighter
    }
  }

  /// True where the muscle must not be pressed at all.
  ///
  /// A place that only the person knows forbids no muscle by itself: the app asks before pressing.
  /// What asks for a professional's word forbids none either: that word may come.
  public func forbids(_ muscle: MuscleID) -> Bool {
    switch action {
    case .lighter, .askFirst: false
    case .stop, .avoidArea:
      switch scope {
      case .everywhere: true
      case .muscles(let muscles): muscles.contains(muscle)
      case .personKnows: false
      }
    }
  }
}
