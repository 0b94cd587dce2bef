import Anatomy
import Atlas
import Evidence
import Safety

extension ClearanceRequest {
  /// Goes through everything that may forbid, then what is still unknown, then what restrains.
  public func answered() -> Clearance {
    let place = TriggerPoint.of(point)
    guard place.sides.contains(side) else { return .refused(.noSuchSide) }
    guard let care = place.care.hands else {
      return .refused(.professionalOnly(place.care.reason))
    }
    if let refusal = refusal(for: place) { return .refused(refusal) }
    let unknown = unanswered(for: place)
    guard unknown.isEmpty else { return .ask(unknown) }
    let restraints = self.restraints(for: place)
    guard let permission = Permission(place, side, care, restraints) else {
      return .refused(.noSafeWay)
    }
    return restraints.isSubset(of: [.firstDay]) ? .open(permission) : .lighter(permission)
  }

  private func refusal(for place: TriggerPoint) -> Refusal? {
    for question in Recheck.allCases where recheck[question] == true {
      return .recheck(question)
    }
    if advice.level >= .sameDay || advice.selfMassage == .no { return .advice(advice) }
    if advice.selfMassage == .askFirst, !isCleared { return .advice(advice) }
    if receiver.isChild { return .condition(.childConsent) }
    for id in ContraindicationID.allCases where conditions.contains(id) {
      if forbids(id, place) { return .condition(id) }
    }
    if isNerveFelt { return .nerveHere }
    if let signHere { return .signHere(signHere) }
    switch soreness {
    case .well, .halfPressure: break
    case .restDay(let until): return .restDay(until: until)
    case .leaveAlone, .seeClinician: return .soreTooLong
    }
    return allowance.isOpen ? nil : .enoughToday
  }

  private func unanswered(for place: TriggerPoint) -> [ClearanceQuestion] {
    let rechecks = Recheck.allCases.filter { recheck[$0] == nil }
    let places = ContraindicationID.allCases.filter { id in
      conditions.contains(id) && Contraindication.of(id).scope == .personKnows && isHere[id] == nil
    }
    return rechecks.map { .recheck($0) } + places.map { .place($0) }
  }

  private func forbids(_ id: ContraindicationID, _ place: TriggerPoint) -> Bool {
    if ConditionRule.forbids(id, place) { return true }
    let condition = Contraindication.of(id)
    if condition.forbids(place.muscle) { return true }
    return condition.action != .lighter && condition.scope == .personKnows && isHere[id] == true
  }

  private func restraints(for place: TriggerPoint) -> Set<Restraint> {
    var found = Set(receiver.restraints)
    for id in conditions where isHere[id] != false {
      if let restraint = ConditionRule.restraint(id) { found.insert(restraint) }
    }
    switch soreness {
    case .halfPressure: found.insert(.halfPressure)
    case .well, .restDay, .leaveAlone, .seeClinician: break
    }
    switch advice.selfMassage {
    case .ok: break
    case .avoidArea: if !isAreaKnown { found.insert(.lighter) }
    case .lighter, .askFirst, .no: found.insert(.lighter)
    }
    return found
  }

  /// True where the areas to avoid all come from conditions, which are enforced place by place.
  private var isAreaKnown: Bool {
    advice.reasons.allSatisfy { reason in
      switch reason {
      case .condition(let id): conditions.contains(id)
      case .flag, .rule, .cause, .recheck, .afterEffect, .followUp, .stopSign: false
      }
    }
  }
}

extension PointCare {
  fileprivate var reason: Wording {
    switch self {
    case .professionalOnly(let reason): reason
    case .hands: ""
    }
  }
}
