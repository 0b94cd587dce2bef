import Anatomy
import CivilTime

/// A session as text, so that a killed page goes on where it was.
extension ReleaseSession {
  /// One line; read again by `init(text:)`. The memory of the last tap is left out.
  public var text: String {
    let head = ReleaseSession.header + writeHead()
    let spots = plans.map { plan in
      var fields = FieldWriter()
      plan.write(into: &fields)
      return fields.text
    }
    let done = results.map { result in
      var fields = FieldWriter()
      result.write(into: &fields)
      return fields.text
    }
    return
      ([head, spots.joined(separator: ReleaseSession.listGap)]
      + [done.joined(separator: ReleaseSession.listGap)]).joined(separator: ReleaseSession.partGap)
  }

  private func writeHead() -> String {
    var fields = FieldWriter()
    fields.number(spotNumber)
    fields.word(phase.rawValue)
    fields.span(elapsed)
    for flag in [isPaused, hasStarted, isEndAsked, isRatingAsked] { fields.flag(flag) }
    fields.word(ending?.text ?? FieldWriter.absent)
    fields.instant(startedAt)
    fields.instant(clock)
    fields.span(active)
    fields.span(rested)
    fields.number(spot.round)
    fields.number(spot.rounds)
    fields.span(spot.held)
    fields.span(spot.pressed)
    fields.score(spot.first)
    fields.score(spot.last)
    fields.number(spot.ratings)
    fields.number(spot.overs)
    fields.word(spot.end?.rawValue ?? FieldWriter.absent)
    return fields.text
  }

  /// Fails on anything that `text` does not write and on any state beyond a limit.
  public init?(text: String) {
    guard text.hasPrefix(ReleaseSession.header) else { return nil }
    let parts = text.dropFirst(ReleaseSession.header.count)
      .split(separator: ReleaseSession.partGapCharacter, omittingEmptySubsequences: false)
    guard parts.count == ReleaseSession.partCount,
      let plans = ReleaseSession.plans(parts[1]),
      let results = ReleaseSession.results(parts[2], plans)
    else { return nil }
    self.plans = plans
    phase = .over
    spot = Spot(plans[0])
    self.results = results
    guard readHead(parts[0]), isSound else { return nil }
  }

  private mutating func readHead(_ part: Substring) -> Bool {
    var fields = FieldReader(part)
    guard let number = fields.number(0...plans.count - 1),
      let phase = fields.word().flatMap({ Phase(rawValue: $0) }),
      let elapsed = fields.span(upTo: .seconds(Dose.warmUp.value)),
      let isPaused = fields.flag(), let hasStarted = fields.flag(),
      let isEndAsked = fields.flag(), let isRatingAsked = fields.flag(),
      let ending = fields.optionalWord(), let startedAt = fields.instant(),
      let clock = fields.instant(),
      let active = fields.span(upTo: Dose.sessionCap),
      let rested = fields.span(upTo: Dose.pauseCap)
    else { return false }
    spotNumber = number
    self.phase = phase
    self.elapsed = elapsed
    self.isPaused = isPaused
    self.hasStarted = hasStarted
    self.isEndAsked = isEndAsked
    self.isRatingAsked = isRatingAsked
    self.ending = ending.flatMap { Ending(text: $0) }
    self.startedAt = startedAt
    self.clock = clock
    self.active = active
    self.rested = rested
    return (ending == nil) == (self.ending == nil) && readSpot(&fields) && fields.isAtEnd
  }

  private mutating func readSpot(_ fields: inout FieldReader) -> Bool {
    guard let round = fields.number(Dose.rounds), let rounds = fields.number(Dose.rounds),
      let held = fields.span(upTo: .seconds(plan.hold.value)),
      let pressed = fields.span(upTo: .seconds(Dose.capPerSpot.value)),
      let first = fields.score(), let last = fields.score(),
      let ratings = fields.number(ReleaseSession.counts),
      let overs = fields.number(ReleaseSession.counts), let end = fields.optionalWord()
    else { return false }
    spot.round = round
    spot.rounds = rounds
    spot.held = held
    spot.pressed = pressed
    spot.first = first
    spot.last = last
    spot.ratings = ratings
    spot.overs = overs
    spot.end = end.flatMap { SpotEnd(rawValue: $0) }
    return (end == nil) == (spot.end == nil)
  }

  /// What the rules never leave.
  private var isSound: Bool {
    let hasTime = phaseLeft > .zero || isOver
    return (ending != nil) == isOver && hasTime && spot.held <= spot.pressed
      && spot.round <= spot.rounds && (spot.first == nil) == (spot.ratings == 0)
      && (spot.last == nil) == (spot.ratings == 0)
  }

  private static func plans(_ part: Substring) -> [ReleasePlan]? {
    var plans: [ReleasePlan] = []
    for text in part.split(separator: listGapCharacter) {
      var fields = FieldReader(text)
      guard let plan = ReleasePlan(reading: &fields), fields.isAtEnd else { return nil }
      plans.append(plan)
    }
    return Dose.spotsPerSession.contains(plans.count) ? plans : nil
  }

  private static func results(_ part: Substring, _ plans: [ReleasePlan]) -> [SpotResult]? {
    var results: [SpotResult] = []
    for (text, plan) in zip(part.split(separator: listGapCharacter), plans) {
      var fields = FieldReader(text)
      guard let result = SpotResult(of: plan, reading: &fields), fields.isAtEnd else {
        return nil
      }
      results.append(result)
    }
    return results
  }

  /// The version of the text; a new one gets a new number.
  private static let header = "release/1;"
  private static let partGap = ";"
  private static let partGapCharacter: Character = ";"
  private static let listGap = ","
  private static let listGapCharacter: Character = ","
  private static let partCount = 3
  /// Taps of one session: far more than fit into its time, and room to count on. Ours.
  private static let counts = 0...100_000
}

extension SpotResult {
  func write(into fields: inout FieldWriter) {
    fields.number(rounds)
    fields.span(pressed)
    fields.score(first)
    fields.score(last)
    fields.word(end.rawValue)
  }

  init?(of plan: ReleasePlan, reading fields: inout FieldReader) {
    guard let rounds = fields.number(0...Dose.rounds.upperBound),
      let pressed = fields.span(upTo: .seconds(Dose.capPerSpot.value)),
      let first = fields.score(), let last = fields.score(),
      let end = fields.word().flatMap({ SpotEnd(rawValue: $0) })
    else { return nil }
    self.plan = plan
    self.rounds = rounds
    self.pressed = pressed
    self.first = first
    self.last = last
    self.end = end
  }
}
