import Anatomy
public import Care
import CivilTime
import Findings
public import Journal
import Safety

extension Guidance {
  /// May this place be pressed now?
  ///
  /// - Parameter diary: the one that the guidance was made of.
  public func clearance(_ request: PressRequest, _ diary: Diary) -> Clearance {
    let place = request.place
    let findings = [facts.known, facts.told].compactMap { $0 }
    let felt = diary.sessions(at: place).flatMap { note in
      note.released.adverse.filter { $0.closesPlace(daysAfter: facts.day.days(since: note.day)) }
    }
    let isNerveFelt =
      felt.contains { $0.closesPlace }
      || findings.contains { $0.nerveAnswers.closes(place.point, place.side) }
    return ClearanceRequest(
      point: place.point, side: place.side,
      receiver: Receiver(
        age: facts.told?.person.age ?? facts.known.person.age, isSlim: request.isSlim,
        isFirstDay: diary.isFirstDay(facts.day)),
      advice: advice(today: request.today),
      conditions: safety.conditions.union(request.today.conditions(knowing: facts.known)),
      isHere: request.isHere,
      recheck: request.recheck, isNerveFelt: isNerveFelt,
      signHere: felt.last { !$0.closesPlace }, isCleared: request.isCleared,
      soreness: diary.soreness(at: place, on: facts.day),
      allowance: diary.allowance(on: facts.day)
    ).answered()
  }
}

extension Diary {
  /// Where a place stands on the ladder of soreness.
  fileprivate func soreness(at place: PressPlace, on day: Day) -> SorenessStep {
    guard let last = sessions(at: place).last else { return .well }
    return Soreness(
      session: last.day, before: last.released.firstTenderness ?? .of(0),
      checkIns: episode?.checkIns ?? []
    ).step(on: day)
  }
}

extension SafetyRecord {
  /// The limits that were told, with those that a yes to a red flag means too.
  fileprivate func conditions(knowing known: Findings) -> Set<ContraindicationID> {
    let facts = known.safetyFacts
    return answers(knowing: facts).completed(knowing: facts).conditions
  }
}
