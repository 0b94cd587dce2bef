import Anatomy
import Atlas
import Care
import Findings
import Markup

/// The session: before it is over one phase, one sentence, large zones; then how it ended.
func sessionView(_ model: Model) -> Node {
  guard let release = model.unfinished.release, let session = release.session else {
    return homeView(model)
  }
  if session.isOver { return sessionEndView(model, release, session) }
  return session.isEndAsked
    ? stoppedView(model, release, session) : runningView(model, release, session)
}

extension ReleaseSession {
  /// The phase in one or two words.
  var title: String {
    if isPaused && hasStarted { return "Paused" }
    switch phase {
    case .warmUp: return "Warm up"
    case .settle: return "Get in place"
    case .rise: return "Press in slowly"
    case .hold: return isCircling ? "Small circles" : "Hold"
    case .ease: return "Let go slowly"
    case .rest: return "Rest"
    case .move: return "Move"
    case .over: return "Done"
    }
  }

  /// What the person may say to go on sooner; nil where the time is part of the dose.
  var ready: String? {
    switch phase {
    case .warmUp: "I am warm: go on"
    case .settle: "In place: go on"
    case .move: "I have moved: go on"
    case .rise, .hold, .ease, .rest, .over: nil
    }
  }

  /// How to rest and how to move, in a few words; nil in other phases.
  var how: String? {
    switch phase {
    case .rest: "Hand off. Breathe out long."
    case .move: TriggerPoint.of(plan.point).muscle.move
    case .warmUp, .settle, .rise, .hold, .ease, .over: nil
    }
  }

  /// Where the session stands: which point, which press, which circle.
  var whereabouts: String {
    var parts: [String] = []
    if plans.count > 1 { parts.append("Point \(spotNumber + 1) of \(plans.count)") }
    if phase != .warmUp { parts.append("Press \(round) of \(rounds)") }
    if let circle, let circles = plan.circles { parts.append("Circle \(circle) of \(circles)") }
    return parts.joined(separator: " · ")
  }

  var endTitle: String {
    switch ending {
    case .complete?: "Well done"
    case .ended?: "You ended the session"
    case .timeUp?: "Time is up"
    case .left?: "The session has ended"
    case .stopped?: "Stopped"
    case nil: "Done"
    }
  }
}

extension MuscleID {
  /// How to move its joint gently, from anatomy; ours.
  var move: String {
    switch self {
    case .gluteusMaximus, .piriformis, .obturatorInternus, .quadratusFemoris, .pelvicFloor:
      "Knee to the chest and down again."
    case .gluteusMedius, .gluteusMinimus, .tensorFasciaeLatae, .vastusLateralis:
      "Leg out to the side and back."
    case .quadratusLumborum, .iliocostalis, .longissimus, .multifidus:
      "Bend a little to each side."
    case .iliopsoas, .rectusAbdominis, .sartorius: "Leg back and forward, like a slow swing."
    case .bicepsFemoris, .semitendinosusSemimembranosus: "Knee straight and bent again."
    case .rectusFemoris, .vastusMedialis, .vastusIntermedius: "Heel toward the seat and back."
    case .adductorMagnus, .adductorLongusBrevis, .pectineus, .gracilis: "Knee out and in again."
    case .gastrocnemius, .soleus, .popliteus, .fibularisLongus, .tibialisAnterior:
      "Foot up and down."
    }
  }
}
