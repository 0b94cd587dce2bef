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
      || findings.contains { known in
        known.presses.contains {
          $0.point == place.point && $0.side == place.side && $0.felt == .nerve
        }
      }
    return ClearanceRequest(
      point: place.point, side: place.side,
      receiver: Receiver(
        age: facts.told?.person.age ?? facts.known.person.age, isSlim: request.isSlim,
        isFirstDay: diary.isFirstDay(facts.day)),
      advice: advice, conditions: safety.conditions, isHere: request.isHere,
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
