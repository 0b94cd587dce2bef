public import Anatomy
import Atlas
public import Safety

/// The answer to "may I press here now?".
public enum Clearance: Hashable, Sendable {
  case open(Permission)
  /// Yes, with a light hand; the limits of the permission say why.
  case lighter(Permission)
  /// Not before these are answered.
  case ask([ClearanceQuestion])
  case refused(Refusal)

  public var permission: Permission? {
    switch self {
    case .open(let permission), .lighter(let permission): permission
    case .ask, .refused: nil
    }
  }
}

/// What still has to be known.
public enum ClearanceQuestion: Hashable, Sendable {
  case recheck(Recheck)
  /// A state of the body that was named: does it concern this place?
  case place(ContraindicationID)
}

/// All that bears on pressing one place now.
public struct ClearanceRequest: Hashable, Sendable {
  public var point: PointID
  public var side: Side
  public var receiver: Receiver
  /// From the safety answers and the ranking.
  public var advice: Advice
  public var conditions: Set<ContraindicationID>
  /// For conditions whose place only the person knows: is it here?
  public var isHere: [ContraindicationID: Bool]
  public var recheck: [Recheck: Bool]
  /// True where pressing this place gave shooting or tingling.
  public var isNerveFelt: Bool
  /// What went wrong while pressing this place today.
  public var signHere: StopSign?
  /// True where a professional who knows the case said yes to self-massage.
  public var isCleared: Bool
  public var soreness: SorenessStep
  public var allowance: DayAllowance

  public init(
    point: PointID, side: Side, receiver: Receiver = Receiver(), advice: Advice = .selfCare,
    conditions: Set<ContraindicationID> = [], isHere: [ContraindicationID: Bool] = [:],
    recheck: [Recheck: Bool] = [:], isNerveFelt: Bool = false, signHere: StopSign? = nil,
    isCleared: Bool = false,
    soreness: SorenessStep = .well, allowance: DayAllowance = DayAllowance(sessionsToday: 0)
  ) {
    self.point = point
    self.side = side
    self.receiver = receiver
    self.advice = advice
    self.conditions = conditions
    self.isHere = isHere
    self.recheck = recheck
    self.isNerveFelt = isNerveFelt
    self.signHere = signHere
    self.isCleared = isCleared
    self.soreness = soreness
    self.allowance = allowance
  }
}
