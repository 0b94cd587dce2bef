import Anatomy
import Atlas
import Care
import Evidence
import Findings
import Journal
import Safety

extension Model {
  mutating func safetyHappened(_ message: SafetyMessage) {
    guard hasOpenEpisode else { return }
    switch message {
    case .lineToggled(let key): toggleLine(key)
    case .lineDoubted(let key): doubt(key)
    case .signToggled(let key): toggleSign(key)
    case .signClarified(let key, let answer): clarify(key, answer)
    case .followUpAnswered(let flag, let level, let yes): followUp(flag, level, yes)
    case .limitFollowUpAnswered(let condition, let level, let yes):
      limitFollowUp(condition, level, yes)
    case .thenAskAnswered(let flag, let yes):
      guard let question = RedFlag.of(flag).thenAsk else { return }
      told(.condition(question.sets), Said(yes ? .yes : .no), in: .aboutYou)
    case .listFinished(let list): finish(list)
    case .recheckToggled(let question): toggleRecheck(question)
    }
  }

  // MARK: ticks

  private func line(_ key: LineKey) -> ShownLine? {
    lines(of: key.list, at: placeAhead).first { $0.key == key }
  }

  /// A line of several signs asks which one; a line of one sign is that sign.
  private mutating func toggleLine(_ key: LineKey) {
    guard let line = line(key) else { return }
    let record = record(at: placeAhead)
    if isTicked(line, record) {
      unfinished.openLines.remove(key)
      for sign in line.signs where isTicked(sign, record) { takeBack(sign, in: key.list) }
      rank()
    } else if line.signs.count > 1 {
      unfinished.openLines.insert(key)
    } else if let sign = line.signs.first {
      tick(sign, in: key.list)
    }
  }

  private mutating func toggleSign(_ key: LineKey) {
    if isTicked(key.sign, record(at: placeAhead)) {
      takeBack(key.sign, in: key.list)
      rank()
    } else {
      tick(key.sign, in: key.list)
    }
  }

  private mutating func tick(_ sign: SafetySign, in list: SafetyList.ListID) {
    if sign.clarify == nil {
      told(sign, Said(sign.sets), in: list)
    } else {
      unfinished.asking.insert(LineKey(list, sign))
    }
  }

  /// Not sure which: every sign of the line counts as not sure.
  private mutating func doubt(_ key: LineKey) {
    guard let line = line(key) else { return }
    for sign in line.signs { told(sign, Said(sign.unsure), in: key.list) }
  }

  private mutating func clarify(_ key: LineKey, _ id: String?) {
    guard let question = key.sign.clarify else { return }
    if let id, let answer = question.answer(id) {
      told(key.sign, Said(answer.sets, option: id), in: key.list)
    } else if id == nil {
      told(key.sign, Said(question.notSure), in: key.list)
    }
  }

  private mutating func takeBack(_ sign: SafetySign, in list: SafetyList.ListID) {
    unfinished.asking.remove(LineKey(list, sign))
    let record = record(at: placeAhead)
    if record.said[sign].map({ $0.answer != .no }) ?? false { keep(sign, Said(.no), in: list) }
    // An older yes was given to the flag as a whole.
    if let flag = sign.flag, sign != .flag(flag), record.said[.flag(flag)]?.opens ?? false {
      keep(.flag(flag), Said(.no), in: list)
    }
  }

  // MARK: answers

  /// What was told counts at once; an emergency ends the journey.
  private mutating func told(_ sign: SafetySign, _ said: Said, in list: SafetyList.ListID) {
    unfinished.asking.remove(LineKey(list, sign))
    keep(sign, said, in: list)
    for line in lines(of: list, at: placeAhead) where line.signs.contains(sign) {
      unfinished.openLines.remove(line.key)
    }
    rank()
    stopForEmergency()
  }

  /// What is said of today and of a place is kept for the day; all else is kept in the journal.
  private mutating func keep(_ sign: SafetySign, _ said: Said, in list: SafetyList.ListID) {
    if list == .hereToday, case .condition = sign {
      let after = diary.episode?.record.count ?? 0
      unfinished.here.day = today
      unfinished.here.answer(sign, TodaySaid(said: said, after: after), at: placeAhead)
      // A yes of an earlier version lasted; it is taken back where it was told.
      if said.answer == .no, diary.episode?.record.said[sign]?.opens ?? false {
        note(.signAnswered(sign, said, isAgain: false))
      }
      return
    }
    note(.signAnswered(sign, said, isAgain: isAgain(sign, in: list)))
  }

  private func isAgain(_ sign: SafetySign, in list: SafetyList.ListID) -> Bool {
    guard list == .forPressing, case .item(let item) = sign else { return false }
    return RedFlag.of(item.flag).again?.items.contains(item) ?? false
  }

  private mutating func stopForEmergency() {
    guard isEmergency else { return }
    effects.append(.announce("Get help now. Call the emergency number.", assertive: true))
    go(.help)
  }

  private mutating func followUp(_ flag: RedFlagID, _ level: AdviceLevel, _ yes: Bool) {
    guard var record = diary.episode?.record,
      let open = record.openFollowUp(of: flag, facts(at: nil)), open.followUp.raisesTo == level
    else { return }
    let answered = record.answerFollowUp(of: flag, level, yes)
    note(.signAnswered(answered.sign, answered.said, isAgain: false))
    rank()
    stopForEmergency()
  }

  private mutating func limitFollowUp(
    _ condition: ContraindicationID, _ level: AdviceLevel, _ yes: Bool
  ) {
    let sign = SafetySign.condition(condition)
    let record = record(at: placeAhead)
    guard var said = record.said[sign], record.openFollowUp(of: condition)?.raisesTo == level else {
      return
    }
    if yes {
      said.raised = max(said.raised ?? .selfCare, level)
    } else {
      said.refused.insert(level)
    }
    told(sign, said, in: SafetyList.hereToday.signs.contains(sign) ? .hereToday : .forPressing)
    // See someone today: that lasts beyond the place.
    if yes { note(.signAnswered(sign, said, isAgain: false)) }
    rank()
  }

  // MARK: the end of a list

  /// What was not ticked is a no; what was ticked needs its word first.
  private mutating func finish(_ list: SafetyList.ListID) {
    guard !unfinished.isAsking(in: list) else {
      notice = "You ticked a line: say which one it is, or take the tick back."
      return
    }
    let place = placeAhead
    for line in lines(of: list, at: place) { deny(line, list, at: place) }
    if list == .gate && unfinished.here.recheck[.danger] == true {
      unfinished.here.recheck[.danger] = false
    }
    if list == .withThisPain && unfinished.here.recheck[.change] == true {
      unfinished.here.recheck[.change] = false
    }
    if list == .hereToday && recheckIsDue {
      unfinished.here.day = today
      for question in Recheck.allCases where unfinished.here.recheck[question] == nil {
        unfinished.here.recheck[question] = false
      }
    }
    rank()
    guard !isEmergency else {
      go(.help)
      return
    }
    guard !isOpen(list, before: place) else {
      notice = "One more question above needs an answer."
      return
    }
    listEnded()
  }

  private mutating func deny(_ line: ShownLine, _ list: SafetyList.ListID, at place: PressPlace?) {
    for sign in line.signs {
      let record = record(at: place)
      guard !isTicked(sign, record) else { continue }
      if line.isAgain || record.isReopened(sign) || !record.isAnswered(sign)
        || isGateAnew(list)
      {
        keep(sign, Said(.no), in: list)
      }
    }
  }

  /// What stood beside the place and was not ticked when it was pressed is a no.
  mutating func denyHere(_ place: PressPlace) {
    for line in lines(of: .hereToday, at: place) { deny(line, .hereToday, at: place) }
  }

  private func isGateAnew(_ list: SafetyList.ListID) -> Bool {
    list == .gate && unfinished.here.recheck[.danger] == true
  }

  private mutating func listEnded() {
    guard route.leadsToPress else {
      go(wayAfterSafety)
      return
    }
    effects.append(.scrollTop)
    effects.append(.focus("heading"))
  }

  /// Back to the session that is being got ready, else where the journey stands.
  private var wayAfterSafety: Route {
    if openList == nil, let release = unfinished.release, release.session == nil {
      return .prepare(release.point, release.side)
    }
    return nextRoute
  }

  // MARK: what has changed

  /// Anything from the first list: the list itself is gone through again.
  private mutating func toggleRecheck(_ question: Recheck) {
    unfinished.here.day = today
    unfinished.here.recheck[question] = !(unfinished.here.recheck[question] ?? false)
    switch question {
    case .danger: if unfinished.here.recheck[.danger] == true { go(.safety(.gate)) }
    case .change: break
    }
    rank()
  }
}

extension SafetySign {
  /// What "not sure" counts as: the strictest answer to its question, else not sure.
  fileprivate var unsure: SafetyAnswer {
    if let clarify { return clarify.notSure }
    switch self {
    case .condition: return .yes
    case .flag: return .notSure
    case .item: return sets
    }
  }
}
