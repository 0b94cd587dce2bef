import Anatomy
public import CivilTime

/// What time does to a session. Cutting a span of time in pieces changes nothing.
extension ReleaseSession {
  /// Something that happened while time went by.
  enum Moment: Hashable {
    case entered(Phase)
    case circlesBegan
    case ratingDue
  }

  /// Takes in the time since the last event; negative time is none.
  mutating func timeWent(to now: Instant) -> [Moment] {
    let gone = clock.map { now - $0 } ?? .zero
    guard gone > .zero else {
      clock = now
      return []
    }
    return gone > Dose.longestGap && !isPaused ? wasAway(gone) : advance(by: gone)
  }

  mutating func advance(by span: Milliseconds) -> [Moment] {
    var left = span
    var moments: [Moment] = []
    while left > .zero, !isOver {
      let step = min(left, untilNextBoundary)
      left = left - step
      spend(step)
      moments += boundaryReached()
    }
    return moments
  }

  /// Nobody was there to hold or let go: the phase counts as finished, then the session waits.
  /// A warm-up goes on: people walk with the phone in the pocket.
  private mutating func wasAway(_ span: Milliseconds) -> [Moment] {
    let rest = min(span, phaseLeft)
    var moments = advance(by: rest)
    guard !isOver, phase != .warmUp else { return moments }
    if phase == .ease { moments += endPhase() }
    if phase.isPressing { enter(.settle) }
    isPaused = true
    return moments + advance(by: span - rest)
  }

  private var untilNextBoundary: Milliseconds {
    guard !isPaused else { return Dose.pauseCap - rested }
    guard phase != .warmUp else { return phaseLeft }
    var next = min(phaseLeft, Dose.sessionCap - active)
    if phase == .hold { next = min(next, untilHoldMark) }
    return next
  }

  /// To the next question or to the circles, within a hold.
  private var untilHoldMark: Milliseconds {
    holdMarks.filter { $0 > spot.held }.map { $0 - spot.held }.min() ?? phaseLeft
  }

  private var holdMarks: [Milliseconds] {
    (plan.asks + [plan.circlesFrom].compactMap { $0 }).map { .seconds($0.value) }
  }

  private mutating func spend(_ step: Milliseconds) {
    clock = clock.map { $0 + step }
    guard !isPaused else {
      rested = rested + step
      return
    }
    elapsed = elapsed + step
    if phase != .warmUp { active = active + step }
    if phase == .hold {
      spot.held = spot.held + step
      spot.pressed = spot.pressed + step
    }
  }

  private mutating func boundaryReached() -> [Moment] {
    if isPaused { return rested >= Dose.pauseCap ? finish(.left) : [] }
    if active >= Dose.sessionCap { return finish(.timeUp) }
    guard phaseLeft > .zero else { return endPhase() }
    return phase == .hold ? marksReached() : []
  }

  /// The moments that lie exactly at what has been held.
  private mutating func marksReached() -> [Moment] {
    var moments: [Moment] = []
    if plan.circlesFrom.map({ Milliseconds.seconds($0.value) }) == spot.held {
      moments.append(.circlesBegan)
    }
    if plan.asks.contains(where: { .seconds($0.value) == spot.held }) {
      isRatingAsked = true
      moments.append(.ratingDue)
    }
    return moments
  }

  /// Goes on from a phase whose time is up, or that was skipped.
  mutating func endPhase() -> [Moment] {
    switch phase {
    case .warmUp: enter(.settle)
    case .settle: enter(.rise)
    case .rise:
      return entered(.hold) + marksReached()
    case .hold:
      if spot.end == nil { spot.end = endOfHold }
      enter(.ease)
    case .ease: enter(spot.end == nil ? .rest : .move)
    case .rest:
      spot.round += 1
      spot.held = .zero
      enter(.rise)
    case .move: return leaveSpot()
    case .over: return []
    }
    return [.entered(phase)]
  }

  private mutating func entered(_ next: Phase) -> [Moment] {
    enter(next)
    return [.entered(next)]
  }

  mutating func enter(_ next: Phase) {
    phase = next
    elapsed = .zero
    isRatingAsked = false
  }

  /// Whether the spot is finished with this hold; nil where a round follows.
  private var endOfHold: SpotEnd? {
    if spot.isSubsided { return .subsided }
    if spot.isNotFalling, spot.pressed >= .seconds(plan.holdRange.upperBound.value) {
      return .notFalling
    }
    if spot.round >= spot.rounds { return .roundsDone }
    return hasRoomForRound ? nil : .cap
  }

  /// Whether another round of the shortest length fits into spot and session.
  var hasRoomForRound: Bool {
    let press = Milliseconds.seconds(min(plan.holdRange.lowerBound, plan.hold).value)
    let whole = Dose.ease.value + Dose.rest.value + plan.rise.value + Dose.ease.value
    return spot.capLeft >= press && Dose.sessionCap - active >= press + .seconds(whole)
  }

  /// After moving: the next spot if there is time for one, or the end.
  private mutating func leaveSpot() -> [Moment] {
    results.append(result(spot.end ?? .roundsDone))
    let next = spotNumber + 1
    guard next < plans.count else { return over(.complete) }
    let least =
      Dose.settle.value + plans[next].rise.value + plans[next].holdRange.lowerBound.value
    guard Dose.sessionCap - active >= .seconds(least) else { return over(.timeUp) }
    spotNumber = next
    spot = Spot(plans[next])
    return entered(.settle)
  }

  /// Ends without a question, as where the program is ended from outside; what was done is kept.
  public mutating func leave(at now: Instant) {
    _ = timeWent(to: now)
    _ = finish(.left)
  }

  /// Ends from anywhere; what was done at the spot in hand is kept.
  mutating func finish(_ ending: Ending) -> [Moment] {
    guard !isOver else { return [] }
    if hasStarted, phase != .warmUp || spotNumber > 0 {
      results.append(result(spot.end ?? .brokenOff))
    }
    return over(ending)
  }

  private mutating func over(_ ending: Ending) -> [Moment] {
    self.ending = ending
    isPaused = false
    isEndAsked = false
    return entered(.over)
  }

  private func result(_ end: SpotEnd) -> SpotResult {
    SpotResult(
      plan: plan, rounds: spot.held > .zero ? spot.round : spot.round - 1,
      pressed: spot.pressed, first: spot.first, last: spot.last, end: end)
  }
}
