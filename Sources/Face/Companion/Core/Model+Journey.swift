import Anatomy
import Atlas
import Evidence
import Findings
import Journal
import Reasoning
import Safety

// Where the journey stands, and what comes next.

extension Model {
  /// The first part of the journey that is not done.
  var nextRoute: Route {
    guard hasOpenEpisode else { return .home }
    if isEmergency { return .help }
    if let group = firstOpenGroup { return .safety(group) }
    if nextFollowUp != nil { return .followUps }
    if !unfinished.conditionsAreDone { return .conditions }
    if findings.drawing.isEmpty { return .draw }
    if !unfinished.beginIsDone { return .begin }
    if unfinished.release?.session != nil { return .session }
    if checkInIsDue { return .checkIn }
    if !unfinished.questionsAreDone && nextQuestion != nil { return .questions }
    if findings.presses.isEmpty || !mayPress { return .points }
    if nextPress != nil { return .press }
    if case .point(let point, let side)? = pointToRelease?.cause { return .prepare(point, side) }
    return .points
  }

  /// One line on the start page: where the person stands.
  var standing: String? {
    guard hasOpenEpisode else {
      return "Find the sore muscle knot behind it, and press it away, step by step."
    }
    if findings.drawing.isEmpty {
      return "You have begun. Nothing is lost: go on where you stopped."
    }
    let areas = findings.drawing.count
    let places = areas == 1 ? "1 place painted" : "\(areas) places painted"
    let presses = findings.presses.count
    let pressed = presses == 0 ? "" : presses == 1 ? ", 1 pressed" : ", \(presses) pressed"
    let sessions = self.sessions.count
    let released = sessions == 0 ? "" : sessions == 1 ? ", 1 session" : ", \(sessions) sessions"
    return places + pressed + released + "."
  }

  /// The name of the page, for the window and the history.
  var pageTitle: String {
    route == .home ? "Unknot" : "Unknot · " + route.name
  }
}

extension Route {
  var name: String {
    switch self {
    case .home: "Start"
    case .welcome: "Welcome"
    case .safety, .followUps: "Safety first"
    case .conditions: "About your body"
    case .draw: "Where it hurts"
    case .begin: "How is it now?"
    case .questions: "A few questions"
    case .points: "Likely points"
    case .cause(let cause): cause.name
    case .press: "Find it by pressing"
    case .prepare: "Get ready"
    case .session: "Session"
    case .log: "Day by day"
    case .checkIn: "Check-in"
    case .help: "When to get help"
    case .away: "Keep it away"
    case .broughtOn: "What brought it on"
    case .movement: "Your week"
    case .trip: "Before a trip"
    case .exercises: "All exercises"
    case .exercise(let exercise): Exercise.of(exercise).name.text
    case .guide: "Guided session"
    case .atlas: "The atlas"
    case .muscle(let muscle): Muscle.of(muscle).plain.text
    case .mimic(let mimic): Mimic.of(mimic).name.text
    case .technique: "How to press"
    case .sources: "Sources"
    case .settings: "Settings"
    case .about: "About"
    }
  }
}
