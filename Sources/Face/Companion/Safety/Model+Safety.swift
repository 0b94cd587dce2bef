import Assessment
import Atlas
import Care
import Evidence
import Findings
import Guidance
import Journal
import Reasoning
import Safety

// Safety as the views see it. Everything is read from the answers each time: there is no state that
// a ranking, a session or a setting could change.

extension Model {
  var flags: [RedFlagID: SafetyAnswer] { diary.episode?.safety ?? [:] }

  var conditions: Set<ContraindicationID> { diary.episode?.conditions ?? [] }

  /// The flags whose answers ask for the emergency number now, also those answered earlier today in
  /// an episode that was ended.
  var emergencyFlags: [RedFlagID] {
    let answers = guidance.facts.known.safety
    return RedFlagID.allCases.filter { id in
      answers[id].map { RedFlag.of(id).advice(for: $0).level == .emergency } ?? false
    }
  }

  var isEmergency: Bool { !emergencyFlags.isEmpty || advice.level == .emergency }

  /// True once every list before the results is done, with what its ticks ask.
  var safetyIsAnswered: Bool { hasOpenEpisode && openList == nil }

  /// What may be behind the pain is shown when it is known where, since when, and that nothing is
  /// left to ask that could matter more.
  var mayShowResults: Bool {
    unfinished.beginIsDone && !findings.drawing.isEmpty && safetyIsAnswered
  }

  /// The way to a press: open only after the safety questions, and where nothing forbids it.
  var mayPrepare: Bool {
    safetyIsAnswered && advice.level < .sameDay && advice.selfMassage < .no
  }

  /// Pressing to search at the place that comes next: its own questions are answered too.
  var mayPress: Bool {
    guard mayPrepare && !asksFirst else { return false }
    guard let place = placeToSearch else { return true }
    return maySearch(place)
  }

  /// What was told asks for a professional before anything is pressed, and none was asked yet. A
  /// cause that only ranks well closes the release, not the search.
  var asksFirst: Bool {
    !unfinished.isCleared
      && guidance.toldAdvice(today: record(at: placeAhead)).selfMassage == .askFirst
  }

  /// The list to go through before this place is pressed. Where pressing is barred already, none; but
  /// a tick that bars it does not end its list: what it asks comes first.
  func listAtHand(before place: PressPlace) -> SafetyList.ListID? {
    guard safetyIsAnswered, let list = openList(before: place) else { return nil }
    if mayPrepare && !asksFirst { return list }
    let record = record(at: place)
    return lines(of: list, at: place).contains { isTicked($0, record) } ? list : nil
  }

  /// The search may go on, once the questions of its next place are answered.
  var searchIsOpen: Bool { mayPrepare && !asksFirst }

  /// The place that the search leads to, its own questions first; nil where the search is over.
  var placeOffered: PressPlace? { searchIsOpen && !isFoundEarly ? placeToSearch : nil }

  /// May this place be pressed to search? What concerns the place alone stands beside the picture:
  /// what is not ticked there when the answer is given is a no.
  func maySearch(_ place: PressPlace) -> Bool {
    guard mayPrepare && !asksFirst && !isClosedToday(place) else { return false }
    let open = openList(before: place)
    return open == nil || open == .hereToday && isAskedBeside(place)
  }

  /// The day was asked about; only what concerns this place is open.
  func isAskedBeside(_ place: PressPlace) -> Bool {
    !recheckIsOpen && !unfinished.isAsking(in: .hereToday)
      && HereToday.ofTheDay.allSatisfy { unfinished.here.general[$0] != nil }
      && openList(before: place) == .hereToday
  }

  /// Something was ticked for this place today.
  func isClosedToday(_ place: PressPlace) -> Bool {
    unfinished.here.places[place]?.contains { $0.value.said.answer != .no } ?? false
  }

  // MARK: what was told

  /// Every sign that was told, with more than a no, in the order of the lists.
  var toldSigns: [SafetySign] {
    record(at: placeAhead).told
  }

  /// The signs that call for help now.
  var emergencySigns: [SafetySign] {
    let flags = emergencyFlags
    let facts = facts(at: nil)
    let record = record(at: nil)
    return toldSigns.filter { sign in
      guard let flag = sign.flag else { return false }
      if let answer = record.counted(sign, knowing: facts),
        RedFlag.of(flag).advice(for: answer).level == .emergency
      {
        return true
      }
      return record.said[sign]?.option.flatMap { sign.clarify?.answer($0)?.setsOther?.flag }
        .map { flags.contains($0) } ?? false
    }
  }

  /// The very words that were ticked.
  func told(_ sign: SafetySign) -> String { record(at: placeAhead).words(of: sign) }

  func list(of sign: SafetySign) -> SafetyList.ListID {
    let signs = sign.flag.map { RedFlag.of($0).signs } ?? [sign]
    return SafetyList.all.first { $0.signs.contains(sign) }?.id
      ?? SafetyList.all.first { list in signs.contains { list.signs.contains($0) } }?.id ?? .gate
  }

  /// The answers hold for their day: on another one they are asked anew.
  mutating func forgetOtherDay() {
    guard let day = unfinished.here.day, day != today, !isInSession else { return }
    unfinished.here = HereToday()
    guard unfinished.release?.session == nil else { return }
    unfinished.release?.isHere = [:]
    unfinished.release?.isHandedOver = false
    unfinished.release?.before = nil
  }
}
