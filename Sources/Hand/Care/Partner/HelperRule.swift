import Anatomy
public import Atlas

/// Whether and how somebody close may press a point.
public struct HelperRule: Hashable, Sendable {
  /// False where only the person's own fingers, or a professional, may press.
  public let isAllowed: Bool
  /// True where the helper asks for a clear yes for this very place.
  public let needsConsent: Bool

  public init(_ point: TriggerPoint) {
    isAllowed = point.care.hands != nil && !HelperRule.ownFingersOnly.contains(point.muscle)
    needsConsent =
      HelperRule.private.contains(point.muscle) || HelperRule.privatePoints.contains(point.id)
  }

  /// muscles.json, partner: no partner pressure on belly and groin
  private static let ownFingersOnly: [MuscleID] = [.iliopsoas, .rectusAbdominis]
  /// technique.partner: explicit consent for groin and inner thigh (clinical-convention)
  private static let `private`: [MuscleID] = [
    .adductorMagnus, .adductorLongusBrevis, .pectineus, .gracilis, .sartorius, .pelvicFloor,
  ]
  /// technique.partner: and for the tail bone, and places beside it
  private static let privatePoints: [PointID] = [
    .gluteusMaximusCoccygeal, .gluteusMaximusIschial, .piriformisN2016Tailbone,
    .semitendinosusSemimembranosusUpper,
  ]
}
