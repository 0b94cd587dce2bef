import Assessment
import Atlas
import Care
import Findings
import Markup
import Reasoning
import Safety

extension Model {
  /// What the person sees now. An emergency stands before every view but those that change an
  /// answer or only inform.
  var view: Node {
    var parts = [isEmergency && !route.staysOpenInEmergency ? emergencyView(self) : routeView]
    if case .fragment(let screen)? = parts.first { parts = screen }
    // A notice stands on the foot of a screen, so that neither covers the other.
    let foot = parts.count == Screen.parts ? parts.removeLast() : .nothing
    return div(.class("app")) {
      a(.class("skip"), .href("#main"), .key("skip")) { "Skip to the content" }
      for part in parts { part }
      div(.class("bottom"), .key("bottom")) {
        toast
        foot
      }
    }
  }

  private var routeView: Node {
    switch route {
    case .home: homeView(self)
    case .welcome: welcomeView(self)
    case .safety(let list): safetyListView(self, list)
    case .draw: drawView(self)
    case .begin: beginView(self)
    case .questions: questionView(self)
    case .points: mayShowResults ? resultsScreen(self).node : closedView(self)
    case .cause(let cause): mayShowResults ? causeScreen(self, cause).node : closedView(self)
    case .press: pressRoute
    case .prepare(let point, let side):
      if TriggerPoint.of(point).care.hands == nil {
        prepareView(self, point, side)
      } else if let list = listAtHand(before: PressPlace(point, side)) {
        safetyListView(self, list)
      } else if !mayPrepare {
        closedView(self)
      } else {
        prepareView(self, point, side)
      }
    case .session: sessionView(self)
    case .log: logView(self)
    case .checkIn: checkInView(self)
    case .report: reportView(self)
    case .help: helpView(self)
    case .away: awayView(self)
    case .broughtOn: broughtOnView(self)
    case .movement: movementView(self)
    case .trip: tripView(self)
    case .exercises: exercisesView(self)
    case .exercise(let exercise): exerciseView(self, Exercise.of(exercise))
    case .guide: guideView(self)
    case .atlas: atlasView(self)
    case .muscle(let muscle): muscleView(self, Muscle.of(muscle))
    case .mimic(let mimic): mimicView(self, Mimic.of(mimic))
    case .technique: techniqueView(self)
    case .sources: sourcesView(self)
    case .settings: settingsView(self)
    case .about: aboutView(self)
    }
  }

  /// Before a place is pressed, its own safety questions. A hand that is to be let go comes first.
  private var pressRoute: Node {
    if unfinished.search.nervePlace != nil && unfinished.beginIsDone {
      return pressScreen(self).node
    }
    guard mayShowResults else { return closedView(self) }
    let place = isFoundEarly ? nil : placeToSearch
    if let place, !isAskedBeside(place), let list = listAtHand(before: place) {
      return safetyListView(self, list)
    }
    guard mayPrepare && !asksFirst else { return closedView(self) }
    if let place, !maySearch(place) {
      return pressStep(PressStep(self, place), .of(place.point), place.side).node
    }
    return mayPress ? pressScreen(self).node : closedView(self)
  }

  /// A running session shows notices in its own place: nothing may cover the stop.
  private var sessionIsRunning: Bool {
    route == .session && unfinished.release?.session?.isOver == false
  }

  private var toast: Node {
    if let intake {
      return div(.class("toast"), .role("status"), .key("toast")) {
        span { "Reading the file: \(intake.percent) %" }
        button(.class("button"), .type("button"), .on(.click, Message.noticeClosed.code)) { "Stop" }
      }
    }
    if let notice, !sessionIsRunning {
      return div(.class("toast"), .role("status"), .key("toast")) {
        span { notice }
        button(.class("button"), .type("button"), .on(.click, Message.noticeClosed.code)) { "OK" }
      }
    }
    // Stays until something could be stored; a running session says it in its own place.
    if host.storageIsFull && !sessionIsRunning {
      return div(.class("toast"), .role("status"), .key("toast")) {
        span { storageIsFullWords }
        button(.class("button"), .type("button"), .on(.click, Message.settings(.exportAsked).code))
        {
          "Export now"
        }
      }
    }
    guard host.updateIsReady && !isInSession else { return .nothing }
    return div(.class("toast"), .role("status"), .key("toast")) {
      span { "A new version is ready." }
      button(.class("button"), .type("button"), .on(.click, Message.settings(.updateAccepted).code))
      {
        "Use it"
      }
      button(.class("button"), .type("button"), .on(.click, Message.settings(.updateDeclined).code))
      {
        "Later"
      }
    }
  }
}

let storageIsFullWords =
  "The last steps could not be saved: the device has no room left, or storage is closed. All is kept while this page stays open. Make room, or export your journal."

extension Route {
  /// Views in which an answer can be changed, or that only inform.
  var staysOpenInEmergency: Bool {
    switch self {
    case .safety, .settings, .about, .sources, .report: true
    case .home, .welcome, .draw, .begin, .questions, .points, .cause,
      .press, .prepare, .session, .log, .checkIn, .help, .away, .broughtOn, .movement, .trip,
      .exercises, .exercise, .guide, .atlas, .muscle, .mimic, .technique:
      false
    }
  }
}

/// Pressing, or what fits, is not open: first the questions and the drawing, or somebody else.
private func closedView(_ model: Model) -> Node {
  let isAnswered = model.safetyIsAnswered
  // what safety says comes before what is still to be told
  let isBarred =
    model.advice.level >= .sameDay || model.advice.selfMassage == .no
    || isAnswered && model.asksFirst
  return Screen(
    title: "Not yet", step: .press,
    content: {
      if isBarred {
        heading("No pressing for now")
        adviceNote(model)
        bullets(model.adviceReasons)
      } else if model.findings.drawing.isEmpty || !model.unfinished.beginIsDone {
        heading("First show where it hurts")
        lead("What may be behind it follows from your drawing, and from how it began.")
      } else {
        heading("First the safety questions")
        lead("Pressing opens when they are answered.")
      }
    },
    foot: {
      mainButton("Go on", .went(isBarred ? .help : model.nextRoute))
      if model.asksFirst && model.mayPrepare {
        linkButton("A professional has said yes to pressing", .prepare(.professionalAgreed))
      }
      if isBarred && model.unfinished.here.day != nil {
        linkButton("Change what you said of today", .went(.safety(.hereToday)))
      }
    }
  ).node
}
