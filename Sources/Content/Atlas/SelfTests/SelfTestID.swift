/// A test that a person can do at home.
///
/// Raw values are stored and exchanged: they are never changed or reused.
public enum SelfTestID: String, CaseIterable, Hashable, Sendable {
  case singleLegStand30 = "single-leg-stand-30"
  case straightLegRaise = "straight-leg-raise"
  case kneeAcrossSitting = "knee-across-sitting"
  case liftKneeAgainstHand = "lift-knee-against-hand"
}
