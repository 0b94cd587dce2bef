/// A yes to a contraindication asks this sign again, also where the answer was no before: what was
/// passed over in a list may come to mind now.
///
/// - Source: safety.json, screens, after_a_tick
public struct AfterATick: Hashable, Sendable {
  public let tick: ContraindicationID
  public let asks: SafetySign

  private init(_ tick: ContraindicationID, asks: SafetySign) {
    self.tick = tick
    self.asks = asks
  }

  /// One row a pair. What comes up only after a tick (`when`) stands in the lists themselves.
  public static let all: [AfterATick] = [
    AfterATick(.pregnancy, asks: .item(.bleedPregnancyWaves)),
    AfterATick(.pregnancy, asks: .item(.bleedPregnancyLight)),
    AfterATick(.artery, asks: .item(.aneurysmKnown)),
    AfterATick(.artery, asks: .flag(.walkLeg)),
    AfterATick(.artery, asks: .flag(.footRestPain)),
    AfterATick(.diabetes, asks: .flag(.footRestPain)),
    AfterATick(.heartBp, asks: .item(.generalEmergencyCollapse)),
    AfterATick(.lymphoedema, asks: .flag(.dvt)),
    AfterATick(.varicose, asks: .flag(.dvt)),
    AfterATick(.localInflammation, asks: .flag(.dvt)),
    AfterATick(.fever, asks: .item(.feverTemp)),
    AfterATick(.kidney, asks: .flag(.kidney)),
    AfterATick(.recentInjection, asks: .item(.feverTemp)),
  ]
}
