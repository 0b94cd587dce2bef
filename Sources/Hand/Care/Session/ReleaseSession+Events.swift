import Anatomy
public import CivilTime

extension ReleaseSession {
  /// Takes in what happened and says what the person is to hear, feel and see.
  public mutating func received(_ event: SessionEvent, at now: Instant) -> [Cue] {
    guard !isOver else { return [] }
    let before = clock
    let moments = timeWent(to: now)
    let gone = before.map { now - $0 } ?? .zero
    var cues = caughtUp(moments, after: gone, isBack: event == .returned)
    guard !isOver, !isSecondTap(event, at: now) else { return cues }
    cues += took(event)
    return cues
  }

  /// Remembers taps, and knows the second of a double tap.
  private mutating func isSecondTap(_ event: SessionEvent, at now: Instant) -> Bool {
    guard event.isTap else { return false }
    let since = lastTapAt.map { now - $0 }
    let isSecond =
      lastTap?.isSameButton(as: event) == true
      && since.map { $0 >= .zero && $0 < Dose.doubleTap } == true
    if !isSecond {
      lastTap = event
      lastTapAt = now
    }
    return isSecond
  }

  private mutating func took(_ event: SessionEvent) -> [Cue] {
    switch event {
    case .started: return start()
    case .ticked, .returned: return []
    case .rated(let score): return rate(score)
    case .felt(let sign): return stop(.sign(sign))
    case .stopWord: return stop(.stopWord)
    case .paused: return pause()
    case .resumed: return resume()
    case .skipped: return skip()
    case .back: return goBack()
    case .addedRound: return addRound()
    case .ended(let confirmed): return end(confirmed)
    }
  }

  private mutating func start() -> [Cue] {
    guard !hasStarted else { return [] }
    hasStarted = true
    startedAt = clock
    isPaused = false
    isEndAsked = false
    return cues(for: .entered(phase))
  }

  private mutating func stop(_ stop: Ending.Stop) -> [Cue] {
    let moments = finish(.stopped(stop))
    return cues(for: moments)
  }

  private mutating func rate(_ score: PainScore) -> [Cue] {
    guard score <= Dose.stopAbove else {
      spot.note(score, aim: plan.aim)
      return stop(.tooMuch)
    }
    guard phase.isPressing, !isPaused else { return [] }
    spot.note(score, aim: plan.aim)
    isRatingAsked = false
    if spot.isSubsided { return leaveOff(.subsided) }
    if score > plan.maxAche {
      spot.overs += 1
      guard spot.overs <= Dose.oversAllowed else { return leaveOff(.tooSore) }
      return [say(.easeOff(to: plan.maxAche))]
    }
    return [say(answer(to: score))]
  }

  private func answer(to score: PainScore) -> Line {
    if score > plan.aim.upperBound { return .aLittleLess(plan.aim) }
    if score < plan.aim.lowerBound, spot.ratings == 1 { return .aLittleMore(plan.aim) }
    if spot.isNotFalling { return .holdStill }
    return spot.ratings == 1 ? .goodAche : .falling
  }

  /// Finishes the spot from within a hold: let go slowly, then move.
  private mutating func leaveOff(_ end: SpotEnd) -> [Cue] {
    spot.end = end
    enter(.ease)
    return cues(for: .entered(.ease))
  }

  private mutating func pause() -> [Cue] {
    guard hasStarted, !isPaused else { return [] }
    isPaused = true
    let wasPressing = phase.isPressing
    if wasPressing { enter(.settle) }
    return [.pace(.none), say(wasPressing ? .pausedPressing : .paused)]
  }

  private mutating func resume() -> [Cue] {
    guard hasStarted, isPaused else { return [] }
    isPaused = false
    isEndAsked = false
    return cues(for: .entered(phase))
  }

  private mutating func skip() -> [Cue] {
    guard hasStarted, !isPaused else { return [] }
    let moments = endPhase()
    return cues(for: moments)
  }

  private mutating func goBack() -> [Cue] {
    guard hasStarted, !isPaused, phase != .warmUp else { return [] }
    switch phase {
    case .rise, .hold: enter(.settle)
    case .ease, .rest:
      if spot.end == nil, spot.holdLeft(plan) > .zero { enter(.settle) } else { enter(phase) }
    case .settle, .move, .warmUp, .over: enter(phase)
    }
    return cues(for: .entered(phase))
  }

  private mutating func addRound() -> [Cue] {
    guard hasStarted, !isPaused, phase != .warmUp else { return [] }
    switch spot.end {
    case .notFalling, .tooSore: return [say(.noMoreHere)]
    case .subsided, .roundsDone, .cap, .brokenOff, nil: break
    }
    guard spot.rounds < Dose.rounds.upperBound, isRoomForAdded else {
      return [say(.spotIsFull)]
    }
    let wasFinished = spot.end != nil
    spot.rounds = max(spot.rounds, spot.round) + 1
    spot.end = nil
    guard wasFinished, phase == .move else { return [say(.roundAdded)] }
    enter(.rest)
    return [say(.roundAdded)] + cues(for: .entered(.rest))
  }

  /// Whether the cap of the spot still holds a round after those that are meant.
  private var isRoomForAdded: Bool {
    guard hasRoomForRound else { return false }
    let meant = spot.end == nil ? spot.rounds - spot.round : 0
    let ahead =
      (spot.end == nil ? spot.holdLeft(plan) : .zero) + .seconds(meant * plan.hold.value)
    return spot.capLeft - ahead >= .seconds(min(plan.holdRange.lowerBound, plan.hold).value)
  }

  private mutating func end(_ confirmed: Bool) -> [Cue] {
    guard confirmed else {
      guard !isEndAsked else { return [] }
      _ = pause()
      isEndAsked = true
      return [.pace(.none), say(.endAsked)]
    }
    guard isEndAsked else { return [] }
    let moments = finish(.ended)
    return cues(for: moments)
  }
}

extension Spot {
  /// Keeps a number. A first number below the aim only says that the press was too light: then the
  /// next, higher one is what the ache is measured against.
  mutating func note(_ score: PainScore, aim: ClosedRange<PainScore>) {
    let wasTooLight = ratings == 1 && first.map { $0 < aim.lowerBound && score > $0 } == true
    if first == nil || wasTooLight { first = score }
    last = score
    ratings += 1
  }
}

extension SessionEvent {
  /// True for what a finger does; time, signs and words of alarm are never taken for a double tap.
  var isTap: Bool {
    switch self {
    case .started, .rated, .paused, .resumed, .skipped, .back, .addedRound, .ended: true
    case .ticked, .felt, .stopWord, .returned: false
    }
  }

  /// One button may send pause and resume, or ask and confirm.
  func isSameButton(as other: SessionEvent) -> Bool {
    switch (self, other) {
    case (.paused, .resumed), (.resumed, .paused), (.started, .paused), (.ended, .ended): true
    default: self == other
    }
  }
}
