public import Anatomy
public import Atlas
public import Findings
import Reasoning
public import Safety

/// A view of the app, as the address bar names it.
public enum Route: Hashable, Sendable {
  case home
  case welcome
  /// The red flags, one group a view; the group counts from 0.
  case safety(Int)
  case followUps
  case conditions
  case draw
  case begin
  case questions
  case points
  case cause(Cause)
  case press
  /// Choosing tool and position for a point.
  case prepare(PointID, Side)
  case session
  case log
  case checkIn
  case help
  case away
  case broughtOn
  case movement
  case trip
  case exercises
  case exercise(ExerciseID)
  /// A guided session.
  case guide
  case atlas
  case muscle(MuscleID)
  case mimic(MimicID)
  case technique
  case sources
  case settings
  case about
}

extension Route {
  /// The text after `#/`, parts separated by `/`.
  public var code: String {
    switch self {
    case .home: ""
    case .welcome: "welcome"
    case .safety(let group): "safety/\(group)"
    case .followUps: "follow-ups"
    case .conditions: "conditions"
    case .draw: "draw"
    case .begin: "begin"
    case .questions: "questions"
    case .points: "points"
    case .cause(let cause): "cause/" + cause.code
    case .press: "press"
    case .prepare(let point, let side): "prepare/\(point.rawValue)/\(side.rawValue)"
    case .session: "session"
    case .log: "log"
    case .checkIn: "check-in"
    case .help: "help"
    case .away: "away"
    case .broughtOn: "brought-on"
    case .movement: "movement"
    case .trip: "trip"
    case .exercises: "exercises"
    case .exercise(let exercise): "exercise/" + exercise.rawValue
    case .guide: "guide"
    case .atlas: "atlas"
    case .muscle(let muscle): "muscle/" + muscle.rawValue
    case .mimic(let mimic): "other-cause/" + mimic.rawValue
    case .technique: "technique"
    case .sources: "sources"
    case .settings: "settings"
    case .about: "about"
    }
  }

  /// Fails for any text that names no view.
  public init?(code: String) {
    let parts = code.split(separator: "/").map { String($0) }
    switch (parts.first ?? "", parts.count) {
    case ("", 0): self = .home
    case ("welcome", 1): self = .welcome
    case ("safety", 2):
      guard let group = Int(parts[1]), group >= 0, group < RedFlagGroup.all.count else {
        return nil
      }
      self = .safety(group)
    case ("follow-ups", 1): self = .followUps
    case ("conditions", 1): self = .conditions
    case ("draw", 1): self = .draw
    case ("begin", 1): self = .begin
    case ("questions", 1): self = .questions
    case ("points", 1): self = .points
    case ("cause", 4):
      guard let cause = Cause(parts: Array(parts[1...])) else { return nil }
      self = .cause(cause)
    case ("press", 1): self = .press
    case ("prepare", 3):
      guard let point = PointID(rawValue: parts[1]), let side = Side(rawValue: parts[2]),
        TriggerPoint.of(point).sides.contains(side)
      else { return nil }
      self = .prepare(point, side)
    case ("session", 1): self = .session
    case ("log", 1): self = .log
    case ("check-in", 1): self = .checkIn
    case ("help", 1): self = .help
    case ("away", 1): self = .away
    case ("brought-on", 1): self = .broughtOn
    case ("movement", 1): self = .movement
    case ("trip", 1): self = .trip
    case ("exercises", 1): self = .exercises
    case ("exercise", 2):
      guard let exercise = ExerciseID(rawValue: parts[1]) else { return nil }
      self = .exercise(exercise)
    case ("guide", 1): self = .guide
    case ("atlas", 1): self = .atlas
    case ("muscle", 2):
      guard let muscle = MuscleID(rawValue: parts[1]) else { return nil }
      self = .muscle(muscle)
    case ("other-cause", 2):
      guard let mimic = MimicID(rawValue: parts[1]) else { return nil }
      self = .mimic(mimic)
    case ("technique", 1): self = .technique
    case ("sources", 1): self = .sources
    case ("settings", 1): self = .settings
    case ("about", 1): self = .about
    default: return nil
    }
  }

  /// The address as a browser writes it.
  public var hash: String { "#/" + code }

  /// Reads `#/draw`, `draw` and the empty address.
  public init?(hash: String) {
    var rest = Substring(hash)
    if rest.utf8.first == UInt8(ascii: "#") { rest = rest.dropFirst() }
    if rest.utf8.first == UInt8(ascii: "/") { rest = rest.dropFirst() }
    self.init(code: String(rest))
  }
}

extension Cause {
  /// `point/piriformis.lateral/left` or `mimic/radiculopathy-l5/none`.
  var code: String {
    switch self {
    case .point(let point, let side): "point/\(point.rawValue)/\(side.rawValue)"
    case .mimic(let mimic, let side): "mimic/\(mimic.rawValue)/\(side?.rawValue ?? "none")"
    }
  }

  init?(parts: [String]) {
    guard parts.count == 3 else { return nil }
    switch parts[0] {
    case "point":
      guard let point = PointID(rawValue: parts[1]), let side = Side(rawValue: parts[2]),
        TriggerPoint.of(point).sides.contains(side)
      else { return nil }
      self = .point(point, side)
    case "mimic":
      guard let mimic = MimicID(rawValue: parts[1]) else { return nil }
      if parts[2] == "none" {
        self = .mimic(mimic, nil)
      } else {
        guard let side = Side(rawValue: parts[2]) else { return nil }
        self = .mimic(mimic, side)
      }
    default: return nil
    }
  }
}
