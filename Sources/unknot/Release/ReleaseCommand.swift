import Anatomy
import ArgumentParser
import Assessment
import Atlas
import Care
import Evidence
import JSON
import Safety

struct ReleaseCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "release",
    abstract: "Lead a release session for one point, by text, bell and keys.",
    discussion: """
      The safety questions come first; --case leaves out those that a case answers. The terminal \
      keeps no log: three sessions a day are enough.
      """)

  @Argument(help: "The id of a point.")
  var point: String

  @Option(help: "The side of the body.")
  var side: Side?

  @Option(help: "A case, as for “unknot assess”, with the safety answers and conditions.")
  var `case`: String?

  @Flag(help: "Somebody close presses.")
  var helper = false

  @Option(help: "With what to press; without it the best that is allowed.")
  var tool: Tool?

  @Option(help: "How to lie, sit or stand.")
  var position: Position?

  @Option(help: "Still pressure, circles, or one after the other.")
  var style = PressStyle.stillThenCircles

  @Option(help: "How many presses, from 1 to 3.")
  var rounds = Dose.usualRounds

  @Flag(help: "Leave out the warm-up.")
  var noWarmUp = false

  @Flag(help: "No bell.")
  var silent = false

  @Option(help: ArgumentHelp("Let time run so many times as fast.", visibility: .hidden))
  var speed: Int64 = 1

  func validate() throws {
    guard Dose.rounds.contains(rounds) else {
      throw ValidationError("A session has 1 to 3 presses, not \(rounds).")
    }
    guard speed > 0 else { throw ValidationError("The speed is 1 or more.") }
  }

  func run() throws {
    guard let id = PointID(rawValue: point) else {
      throw unknown(point, among: PointID.allCases.map { $0.rawValue }, listed: "list points")
    }
    let place = TriggerPoint.of(id)
    let side = try chosenSide(of: place)
    let keyboard = Keyboard()
    let permission = try permission(for: place, side, Asker(keyboard: keyboard))
    let plan = permission.plan(choices(permission))
    show(plan, of: place)
    say("\nPress Enter to begin.")
    guard keyboard.line() != nil else { throw complaint("Nothing began.") }
    let session = ReleaseSession(plan, warmUp: !noWarmUp)
    var coach = TerminalCoach(session: session, bell: !silent, speed: speed)
    keyboard.raw { coach.run(keyboard) }
  }

  private func chosenSide(of place: TriggerPoint) throws -> Side {
    let side = side ?? (place.sides.count == 1 ? place.sides[0] : nil)
    let sides = place.sides.map { $0.rawValue }.joined(separator: " or ")
    guard let side else { throw complaint("Say which side: --side \(sides)") }
    guard place.sides.contains(side) else {
      throw complaint("\(point) has no side “\(side.rawValue)”; it has \(sides).")
    }
    return side
  }

  /// The safety questions, then leave to press; throws where there is none.
  private func permission(
    for place: TriggerPoint, _ side: Side, _ asker: Asker
  ) throws -> Permission {
    let known: Case?
    do {
      known = try `case`.map { try Case.parsed(contents(of: $0)) }
    } catch let error as CaseError {
      throw complaint(error.sentence)
    }
    var request = ClearanceRequest(point: place.id, side: side)
    // Some places are never opened: then nobody need answer questions first.
    if case .refused(.professionalOnly(let why)) = request.answered() { throw complaint(why) }
    var safety = SafetyRound(asker: asker, after: known)
    try safety.ask()
    request.receiver.age = safety.age
    request.advice = safety.total
    request.conditions = safety.answers.completed.conditions
    while true {
      switch request.answered() {
      case .open(let permission), .lighter(let permission): return permission
      case .refused(let refusal): throw refused(refusal, safety.total)
      case .ask(let questions):
        say("")
        for question in questions {
          switch question {
          case .recheck(let recheck): request.recheck[recheck] = try asker.yes(recheck.ask)
          case .place(let condition):
            let text = Contraindication.of(condition).condition
            request.isHere[condition] = try asker.yes("\(text): is it at this place?")
          }
          if case .refused(let refusal) = request.answered() {
            throw refused(refusal, safety.total)
          }
        }
      }
    }
  }

  private func refused(_ refusal: Refusal, _ advice: Advice) -> ExitCode {
    if advice.level == .emergency {
      for number in EmergencyNumber.all { say("  \(number.number)  \(number.region)") }
    }
    return complaint("No session. " + refusal.says.text)
  }

  private func choices(_ permission: Permission) -> PlanChoices {
    let presser: Presser = helper ? .helper : .own
    let ways = permission.limits(presser)?.ways ?? []
    let way = ways.first { way in
      (tool.map { $0 == way.tool } ?? true) && (position.map { $0 == way.position } ?? true)
    }
    if way == nil, tool != nil || position != nil {
      say("That tool and position are not for this place now; the best way that is left is taken.")
    }
    return PlanChoices(presser: presser, way: way, style: style, rounds: rounds)
  }

  private func show(_ plan: ReleasePlan, of place: TriggerPoint) {
    say("\n\(Muscle.of(place.muscle).plain): \(place.name), \(plan.side.rawValue)")
    say(place.whereabouts)
    say(place.find)
    say("\nThe plan: \(plan.rounds) × \(plan.hold.value) seconds.")
    for step in plan.steps { say("  \(step.length.value) s  \(step.text)") }
    for restraint in plan.restraints { say("  \(restraint.why.text)") }
  }
}
