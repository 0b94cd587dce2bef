public import Care
public import Findings

extension Findings {
  /// The places where pressing shot or tingled, and what they close.
  public var nerveAnswers: NerveAnswers {
    NerveAnswers(
      presses.filter { $0.felt == .nerve }.map { (point: $0.point, side: $0.side) })
  }
}
