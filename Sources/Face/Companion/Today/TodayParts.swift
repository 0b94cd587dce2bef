import Anatomy
import Care
import CivilTime
import Evidence
import Findings
import Journal
import Markup
import Safety

// What a returning person finds first: one row of taps, what may be pressed again, and the end.

/// The pain of today in one tap; it may be left out.
func painTodayPart(_ model: Model) -> Node {
  guard let episode = model.diary.episode, !episode.findings.drawing.isEmpty,
    episode.beganOn < model.today
  else { return .nothing }
  let noted = model.checkIns.last { $0.day == model.today }
  return fieldset(.class("stack tight"), .key("pain-today")) {
    legend { "Usual pain today" }
    painScale("Usual pain today", chosen: noted?.pain.value, ends: ("no pain", "worst")) {
      .checkIn(.painToday($0))
    }
    if noted != nil { linkButton("Say more about today", .went(.checkIn)) }
  }
}

/// The place that was pressed last: one tap to press it again, or when it may be.
func pressAgainPart(_ model: Model) -> Node {
  guard model.mayPress, let last = model.diary.sessions.last,
    model.unfinished.release?.session == nil
  else { return .nothing }
  let place = Release(last.released.point, last.released.side)
  let name = Cause.point(place.point, place.side).name
  switch model.clearance(place) {
  case .refused(let refusal):
    return note {
      p { name + ": " + refusal.text }
      if let again = refusal.again(after: model.today) { p { again } }
    }
  case .open, .lighter, .ask:
    return ul(.class("rows")) {
      rowLink(
        "Press again", name + ", about 4 minutes, after a short check",
        .prepare(place.point, place.side))
    }
  }
}

/// Other pains that are open, and a new one beside them.
func otherPainsPart(_ model: Model) -> Node {
  guard model.hasOpenEpisode, !model.findings.drawing.isEmpty else { return .nothing }
  return stack("tight") {
    for (place, episode) in model.diary.otherOpenEpisodes.enumerated() {
      quietButton(
        "Turn to the other pain: " + episode.places + ", since " + episode.beganOn.text,
        .checkIn(.painChosen(place)))
    }
    linkButton("A new pain somewhere else", .checkIn(.painAdded))
  }
}

extension Episode {
  /// "left buttock, upper outer and 2 more"
  fileprivate var places: String {
    guard let first = findings.drawing.first else { return "not drawn yet" }
    let rest = findings.drawing.count - 1
    return first.area.name + (rest > 0 ? " and \(rest) more" : "")
  }
}

/// No pain for a week: it says so, and offers to close.
func gonePart(_ model: Model) -> Node {
  guard model.followUp?.rules.contains(.gone) == true, model.advice.level == .selfCare else {
    return .nothing
  }
  return note(.good) {
    p { FollowUpRule.gone.says.text }
    quietButton("Close this episode", .checkIn(.episodeClosed))
  }
}
