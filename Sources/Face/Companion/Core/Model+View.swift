import Assessment
import Atlas
import Care
import Markup
import Reasoning

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
    case .safety(let group): safetyView(self, group: group)
    case .followUps: followUpView(self)
    case .conditions: conditionsView(self)
    case .draw: drawView(self)
    case .begin: beginView(self)
    case .questions: questionView(self)
    case .points: unfinished.beginIsDone ? pointsView(self) : closedView(self)
    case .cause(let cause): causeView(self, cause)
    case .press: mayPress && unfinished.beginIsDone ? pressView(self) : closedView(self)
    case .prepare(let point, let side):
      mayPrepare ? prepareView(self, point, side) : closedView(self)
    case .session: sessionView(self)
    case .log: logView(self)
    case .checkIn: checkInView(self)
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

  /// A running session shows notices in its own place: nothing may cover the stop.
  private var sessionIsRunning: Bool {
    route == .session && unfinished.release?.session?.isOver == false
  }

  private var toast: Node {
    if let notice, !sessionIsRunning {
      return div(.class("toast"), .role("status"), .key("toast")) {
        span { notice }
        button(.class("button"), .type("button"), .on(.click, Message.noticeClosed.code)) { "OK" }
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

extension Route {
  /// Views in which an answer can be changed, or that only inform.
  var staysOpenInEmergency: Bool {
    switch self {
    case .safety, .settings, .about, .sources: true
    case .home, .welcome, .followUps, .conditions, .draw, .begin, .questions, .points, .cause,
      .press, .prepare, .session, .log, .checkIn, .help, .away, .broughtOn, .movement, .trip,
      .exercises, .exercise, .guide, .atlas, .muscle, .mimic, .technique:
      false
    }
  }
}

/// Pressing, or what fits, is not open: first the questions and the drawing, or somebody else.
private func closedView(_ model: Model) -> Node {
  let isAnswered = model.safetyIsAnswered && model.unfinished.conditionsAreDone
  // what safety says comes before what is still to be told
  let isBarred = isAnswered && !model.mayPress
  return Screen(
    title: "Not yet", step: .press,
    content: {
      if isBarred {
        heading("No pressing for now")
        adviceNote(model)
        bullets(model.advice.whys)
      } else if isAnswered {
        heading("First show where it hurts")
        lead("What may be behind it follows from your drawing, and from how it began.")
      } else {
        heading("First the safety questions")
        lead("Pressing opens when they are answered.")
      }
    },
    foot: { mainButton("Go on", .went(isBarred ? .help : model.nextRoute)) }
  ).node
}
