import Anatomy
public import Care
public import CivilTime
public import Reasoning
public import Safety

// What the journal says about pressing a place now.

extension Diary {
  /// Where a place stands on the ladder of soreness.
  public func soreness(at place: PressPlace, on today: Day) -> SorenessStep {
    guard let last = sessions(at: place).last else { return .well }
    return Soreness(
      session: last.day, before: last.released.firstTenderness ?? .of(0),
      checkIns: episode?.checkIns ?? []
    ).step(on: today)
  }

  /// What went wrong in sessions and asks for more than leaving a place alone.
  public func heavySigns(on today: Day) -> [StopSign] {
    let felt = sessions.flatMap { note in
      note.released.adverse.filter {
        $0.advice.selfMassage == .no && $0.counts(daysAfter: today.days(since: note.day))
      }
    }
    return StopSign.allCases.filter { felt.contains($0) }
  }
}

extension ClearanceRequest {
  /// Takes in what the journal knows of this place and this day.
  public mutating func remember(_ diary: Diary, on today: Day) {
    let place = PressPlace(point, side)
    let felt = diary.sessions(at: place).flatMap { note in
      note.released.adverse.filter { $0.closesPlace(daysAfter: today.days(since: note.day)) }
    }
    isNerveFelt = isNerveFelt || felt.contains { $0.closesPlace }
    signHere = felt.last { !$0.closesPlace }
    soreness = diary.soreness(at: place, on: today)
    allowance = diary.allowance(on: today)
    receiver.isFirstDay = diary.isFirstDay(today)
  }
}
