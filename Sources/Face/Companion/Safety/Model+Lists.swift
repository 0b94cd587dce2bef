import Anatomy
import Assessment
import Atlas
import Care
import Evidence
import Findings
import Journal
import Reasoning
import Safety

// The lists of safety questions as they stand now. All is read anew from the answers each time.

extension Model {
  /// Everything said about safety that counts now, with what was said for today at the place.
  func record(at place: PressPlace?) -> SafetyRecord {
    var record = diary.episode?.record ?? SafetyRecord()
    for (sign, today) in unfinished.here.answers(at: place) {
      record.tell(sign, today.said, after: today.after)
    }
    return record
  }

  func facts(at place: PressPlace?) -> SafetyFacts {
    findingsToday.safetyFacts(pressing: place?.point)
  }

  /// The place that is about to be pressed, in the view at hand.
  var placeAhead: PressPlace? {
    switch route {
    case .prepare(let point, let side): PressPlace(point, side)
    case .press: placeToSearch
    case .safety: unfinished.release.map { PressPlace($0.point, $0.side) } ?? placeToSearch
    case .home, .welcome, .draw, .begin, .questions, .points, .cause, .session, .log, .checkIn,
      .report, .help, .away, .broughtOn, .movement, .trip, .exercises, .exercise, .guide, .atlas,
      .muscle,
      .mimic, .technique, .sources, .settings, .about:
      nil
    }
  }

  /// The place that the search would press next.
  var placeToSearch: PressPlace? {
    if case .press(let point, let side, _) = ranking.next { return PressPlace(point, side) }
    return nil
  }

  // MARK: what is open

  /// The lists before the likely causes are shown: the gate, what comes with the pain, the person.
  static let listsBeforeResults: [SafetyList.ListID] = [.gate, .withThisPain, .aboutYou]

  /// The first list that is not done, of those before any result.
  var openList: SafetyList.ListID? {
    Model.listsBeforeResults.first { isOpen($0, before: nil) }
  }

  /// The first list that is not done before this place may be pressed.
  func openList(before place: PressPlace) -> SafetyList.ListID? {
    SafetyList.ListID.allCases.first { isOpen($0, before: place) }
  }

  func isOpen(_ id: SafetyList.ListID, before place: PressPlace?) -> Bool {
    if unfinished.isAsking(in: id) { return true }
    if id == .gate && unfinished.here.recheck[.danger] == true { return true }
    let record = record(at: place)
    let facts = facts(at: place)
    if !record.open(in: .of(id), facts).isEmpty { return true }
    if hasOpenQuestion(id, record, facts) { return true }
    switch id {
    case .forPressing: return !record.askedAgain(at: .beforePress).isEmpty
    case .hereToday: return recheckIsOpen
    case .gate, .withThisPain, .aboutYou: return false
    }
  }

  /// A question after a yes in this list that has no answer yet.
  private func hasOpenQuestion(
    _ id: SafetyList.ListID, _ record: SafetyRecord, _ facts: SafetyFacts
  ) -> Bool {
    SafetyList.of(id).signs.contains { sign in
      switch sign {
      case .flag, .item:
        sign.flag.map {
          record.openFollowUp(of: $0, facts) != nil || record.openThenAsk(of: $0) != nil
        } ?? false
      case .condition(let condition): record.openFollowUp(of: condition) != nil
      }
    }
  }

  /// A later session, or a later day: first it is asked what has changed.
  var recheckIsDue: Bool {
    guard let episode = diary.episode else { return false }
    return !episode.sessions.isEmpty || (episode.safetyAnsweredOn ?? today) < today
      || !unfinished.here.recheck.isEmpty
  }

  var recheckIsOpen: Bool {
    recheckIsDue && !Recheck.allCases.allSatisfy { unfinished.here.recheck[$0] == false }
  }

  // MARK: the lines

  /// The lines of a list that come up, each below the one that asks for it.
  func lines(of id: SafetyList.ListID, at place: PressPlace?) -> [ShownLine] {
    let record = record(at: place)
    let facts = facts(at: place)
    var lines: [ShownLine] = []
    if id == .forPressing { lines += againLines(record) }
    for line in SafetyList.of(id).lines {
      let signs = line.signs.filter {
        record.comesUp($0, facts) || isTicked($0, record) || record.isReopened($0)
          || isAskedAnew($0)
      }
      guard let first = line.signs.first, !signs.isEmpty else { continue }
      let shown = ShownLine(key: LineKey(id, first), words: line.text.text, signs: signs)
      if isRepeated(id) && !needsWord(shown, record, facts) { continue }
      lines.append(shown)
      for sign in signs { lines += linesAsked(by: sign, in: id, record) }
    }
    return lines
  }

  /// Something is new since the last session: these are asked again, whatever is drawn.
  func isAskedAnew(_ sign: SafetySign) -> Bool {
    unfinished.here.recheck[.change] == true && Recheck.change.signs.contains(sign)
  }

  /// A list that was gone through comes back on the way to a press: only for what is new.
  private func isRepeated(_ id: SafetyList.ListID) -> Bool {
    guard Model.listsBeforeResults.contains(id) else { return false }
    return route.leadsToPress
  }

  private func needsWord(
    _ line: ShownLine, _ record: SafetyRecord, _ facts: SafetyFacts
  ) -> Bool {
    line.signs.contains { record.isOpen($0, facts) || isTicked($0, record) }
      || unfinished.openLines.contains(line.key)
  }

  /// The second net.
  private func againLines(_ record: SafetyRecord) -> [ShownLine] {
    RedFlag.all.compactMap { flag in
      guard let again = flag.again, let first = again.items.first else { return nil }
      let signs = again.items.map { SafetySign.item($0) }
      let isDone = again.items.allSatisfy { record.again.contains($0) }
      guard !isDone || signs.contains(where: { isTicked($0, record) }) else { return nil }
      return ShownLine(
        key: LineKey(.forPressing, .item(first)), words: again.short.text, signs: signs,
        isAgain: true)
    }
  }

  /// What a tick asks again, where it stands in another list.
  private func linesAsked(
    by sign: SafetySign, in id: SafetyList.ListID, _ record: SafetyRecord
  ) -> [ShownLine] {
    guard case .condition(let condition) = sign, record.said[sign]?.opens == true else { return [] }
    return AfterATick.all.filter { row in
      row.tick == condition && !SafetyList.of(id).signs.contains(row.asks)
        && (record.isReopened(row.asks) || isTicked(row.asks, record))
    }.map { row in
      ShownLine(
        key: LineKey(id, row.asks), words: row.asks.short.text, signs: [row.asks], isBelow: true)
    }
  }

  /// True where the sign was told, or its question is still to be answered.
  func isTicked(_ sign: SafetySign, _ record: SafetyRecord) -> Bool {
    if unfinished.asking.contains(where: { $0.sign == sign }) { return true }
    if let said = record.said[sign] { return said.answer != .no }
    guard case .item(let id) = sign else { return false }
    return record.said[.flag(id.flag)].map { $0.answer != .no } ?? false
  }

  func isTicked(_ line: ShownLine, _ record: SafetyRecord) -> Bool {
    unfinished.openLines.contains(line.key) || line.signs.contains { isTicked($0, record) }
  }
}

extension Route {
  /// The views in which a place is pressed.
  var leadsToPress: Bool {
    switch self {
    case .press, .prepare: true
    case .home, .welcome, .safety, .draw, .begin, .questions, .points, .cause, .session, .log,
      .checkIn, .report, .help, .away, .broughtOn, .movement, .trip, .exercises, .exercise, .guide,
      .atlas,
      .muscle, .mimic, .technique, .sources, .settings, .about:
      false
    }
  }
}

extension Unfinished {
  /// A line was ticked, and it was not said yet which sign it is, or which answer fits.
  func isAsking(in list: SafetyList.ListID) -> Bool {
    openLines.contains { $0.list == list } || asking.contains { $0.list == list }
  }
}
