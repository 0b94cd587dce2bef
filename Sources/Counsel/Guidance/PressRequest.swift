public import Findings
public import Safety

/// A place that somebody wants to press now, with what was asked for it.
public struct PressRequest: Hashable, Sendable {
  public var place: PressPlace
  /// With little padding over the bones.
  public var isSlim: Bool
  /// A professional who knows the case has said yes.
  public var isCleared: Bool
  /// For conditions whose place only the person knows: is it here?
  public var isHere: [ContraindicationID: Bool]
  /// The short questions; what is absent was not asked.
  public var recheck: [Recheck: Bool]

  public init(
    _ place: PressPlace, isSlim: Bool = false, isCleared: Bool = false,
    isHere: [ContraindicationID: Bool] = [:], recheck: [Recheck: Bool] = [:]
  ) {
    self.place = place
    self.isSlim = isSlim
    self.isCleared = isCleared
    self.isHere = isHere
    self.recheck = recheck
  }
}
