import Anatomy
import ArgumentParser
import Assessment
import Atlas
import Care
import CivilTime
import Evidence
import Findings
import Guidance
import JSONText
import Journal
import Safety

struct ReleaseCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "release",
    abstract: "Lead a release session for one point, by text, bell and keys.",
    discussion: """
      The safety questions come first; --case leaves out those that a case answers. Without \
      --journal nothing is kept, so that the limits of the day are yours to mind: three sessions \
      at most. While a session runs, keys lead it; they are listed when it begins.
      """)

  @Argument(help: "The id of a point.")
  var point: String

  @Option(help: "The side of the body.")
  var side: Side?

  @Option(help: "A case, as for “unknot assess”, with the safety answers and conditions.")
  var `case`: String?

  @Option(
    help: """
      A journal, new or as the app exports it: what it says of the day counts, and the session is \
      added to it.
      """)
  var journal: String?

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
    let asker = Asker(keyboard: keyboard)
    var journal = try self.journal.map { try SessionJournal($0) }
    let permission = try permission(for: place, side, asker, journal)
    let plan = permission.plan(choices(permission))
    show(plan, of: place)
    if plan.presser == .helper { showPartner(place) }
    let pains = 0...PainScore.range.upperBound
    let before = journal == nil ? nil : try asker.number("\nPain right now, 0 to 10?", in: pains)
    say("\nPress Enter to begin.")
    guard keyboard.line() != nil else { throw complaint("Nothing began.") }
    let session = ReleaseSession(plan, warmUp: !noWarmUp)
    var coach = TerminalCoach(session: session, bell: !silent, speed: speed)
    keyboard.raw { coach.run(keyboard) }
    guard journal != nil else { return }
    // A script may end with the session: then the number stays open, and the rest is noted.
    let after = (try? asker.number("Pain now, 0 to 10?", in: pains)) ?? nil
    try journal?.add(
      Released.all(
        of: coach.session, before: before.flatMap { PainScore($0) },
        after: after.flatMap { PainScore($0) }, adverse: coach.signs))
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
    for place: TriggerPoint, _ side: Side, _ asker: Asker, _ journal: SessionJournal?
  ) throws -> Permission {
    let known: Case?
    do {
      known = try `case`.map { try Case.parsed(contents(of: $0)) }
    } catch let error as NotationError {
      throw complaint(error.sentence)
    }
    var safety = SafetyRound(asker: asker, after: known)
    var request = PressRequest(PressPlace(place.id, side))
    let diary = journal?.diary ?? Diary()
    let today = SessionJournal.today
    func guidance(_ told: Findings) -> Guidance { Guidance(diary, on: today, told: told) }
    // Before anything is asked: a place that is closed or a day that is full needs no questions.
    if case .refused(let refusal) = guidance(safety.told).clearance(request, diary) {
      throw refused(refusal, guidance(safety.told))
    }
    try safety.ask { guidance($0).advice.level >= .sameDay }
    request.isSlim = safety.isSlim
    while true {
      switch guidance(safety.told).clearance(request, diary) {
      case .open(let permission), .lighter(let permission): return permission
      case .refused(let refusal): throw refused(refusal, guidance(safety.told))
      case .ask(let questions):
        say("")
        for question in questions {
          switch question {
          case .recheck(let recheck): request.recheck[recheck] = try asker.yes(recheck.ask)
          case .place(let condition):
            let text = Contraindication.of(condition).condition.text
            request.isHere[condition] = try asker.yes("\(text): is it at this place?")
          }
          if case .refused(let refusal) = guidance(safety.told).clearance(request, diary) {
            throw refused(refusal, guidance(safety.told))
          }
        }
      }
    }
  }

  private func refused(_ refusal: Refusal, _ guidance: Guidance) -> ExitCode {
    switch refusal {
    case .professionalOnly(let why): return complaint(why.text)
    case .advice(let advice):
      if advice.level == .emergency {
        for number in EmergencyNumber.all { say("  \(number.number)  \(number.region)") }
      }
      return complaint((["No session. " + refusal.text] + advice.whys).joined(separator: "\n  "))
    case .noSuchSide, .recheck, .condition, .nerveHere, .signHere, .restDay, .soreTooLong,
      .enoughToday, .noSafeWay:
      let again = refusal.again(after: guidance.facts.day).map { " " + $0 } ?? ""
      return complaint("No session. " + refusal.text + again)
    }
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

  /// What the helper asks aloud before the first touch, and how to stand.
  private func showPartner(_ place: TriggerPoint) {
    say("\nThe helper asks first:")
    for question in PartnerGuide.askFirst(place) { say("  " + question.text) }
    say("How to stand and press:")
    for line in PartnerGuide.howTo { say("  " + line.text) }
  }

  private func show(_ plan: ReleasePlan, of place: TriggerPoint) {
    say("\n\(Muscle.of(place.muscle).plain): \(place.name), \(plan.side.rawValue)")
    say(place.whereabouts.text)
    say(place.find.text)
    say("\nThe plan: \(plan.rounds) × \(plan.hold.value) seconds.")
    for step in plan.steps { say("  \(step.length.value) s  \(step.text)") }
    for restraint in plan.restraints { say("  \(restraint.why.text)") }
  }
}
