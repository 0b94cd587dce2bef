public import Anatomy

extension Contraindication {
  /// What a yes asks for: no pressing at all, an area left out, or lighter pressing.
  public var advice: Advice {
    Advice(level: .selfCare, selfMassage: selfMassage, reasons: [.condition(id)])
  }

  private var selfMassage: SelfMassage {
    switch (action, scope) {
    case (.stop, .everywhere): .no
    case (.stop, .muscles), (.stop, .personKnows), (.avoidArea, _): .avoidArea
    case (.lighter, _): .lighter
    }
  }

  /// True where the muscle must not be pressed at all.
  ///
  /// A place that only the person knows forbids no muscle by itself: the app asks before pressing.
  public func forbids(_ muscle: MuscleID) -> Bool {
    switch action {
    case .lighter: false
    case .stop, .avoidArea:
      switch scope {
      case .everywhere: true
      case .muscles(let muscles): muscles.contains(muscle)
      case .personKnows: false
      }
    }
  }
}
