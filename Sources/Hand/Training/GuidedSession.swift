public import Anatomy
public import Atlas
public import Care
public import CivilTime
public import Safety

/// A guided session of exercises, a warm-up or the evening after, coached by the cues and events of a
/// release session.
///
/// In: events with the moment they happened. Out: cues, and a state that can be read at any time. Time
/// comes only from those moments. Pain above what an exercise may bring ends it, and so does a stop
/// sign, from every state; whatever is sent, it is over when its steps and half an hour of pauses are
/// used up.
public struct GuidedSession: Hashable, Sendable {
  public let kind: Kind
  public let steps: [GuidedStep]
  /// Which step is in hand, from 0.
  public private(set) var number = 0
  public private(set) var elapsed: Milliseconds = .zero
  public private(set) var isPaused = true
  public private(set) var hasStarted = false
  public private(set) var isEndAsked = false
  public private(set) var ending: Ending?
  public private(set) var startedAt: Instant?
  private var clock: Instant?
  private var rested: Milliseconds = .zero

  /// What is guided.
  public enum Kind: Hashable, Sendable {
    case programme(ExerciseLevel)
    case warmUp(WarmUp.Kind)
    case eveningAfter
    /// Moving the joint after a release, or one exercise of a page.
    case single(ExerciseID)
  }

  /// Why it ended.
  public enum Ending: Hashable, Sendable {
    case complete
    case ended
    case left
    /// Pain above what an exercise may bring.
    case pain(PainScore)
    case sign(StopSign)
  }

  public init(_ session: TrainingSession) {
    self.init(.programme(session.level), GuidedStep.all(session))
  }

  public init(_ warmUp: WarmUp) { self.init(.warmUp(warmUp.kind), GuidedStep.all(warmUp.steps)) }

  public static var eveningAfter: GuidedSession {
    GuidedSession(.eveningAfter, GuidedStep.all(EveningAfter.steps))
  }

  private init(_ kind: Kind, _ steps: [GuidedStep]) {
    self.kind = kind
    self.steps = steps
  }

  public var isOver: Bool { ending != nil }
  /// nil when it is over.
  public var step: GuidedStep? { isOver || number >= steps.count ? nil : steps[number] }
  public var stepLeft: Milliseconds { step.map { max($0.length - elapsed, .zero) } ?? .zero }

  /// Which of the step's repeats is in hand, from 1; nil outside of them.
  public var repetition: Int? {
    guard let step, let repeats = step.repeats, step.length > .zero else { return nil }
    return min(repeats, Int(elapsed.value * Int64(repeats) / step.length.value) + 1)
  }

  /// Takes in what happened and says what the person is to hear, feel and see.
  public mutating func received(_ event: SessionEvent, at now: Instant) -> [Cue] {
    guard !isOver else { return [] }
    var cues = timeWent(to: now)
    guard !isOver else { return cues }
    switch event {
    case .started, .resumed: cues += goOn(isStart: event == .started)
    case .ticked, .returned, .stopWord, .addedRound: break
    case .rated(let score):
      if score.value > TrainingRule.mostPain { cues += finish(.pain(score)) }
    case .felt(let sign): cues += finish(.sign(sign))
    case .paused: cues += pause()
    case .skipped: if !isPaused { cues += enter(number + 1) }
    case .back:
      if !isPaused { cues += enter(max(elapsed > GuidedSession.recent ? number : number - 1, 0)) }
    case .ended(let confirmed): cues += end(confirmed)
    }
    return cues
  }

  private mutating func timeWent(to now: Instant) -> [Cue] {
    let gone = clock.map { now - $0 } ?? .zero
    clock = now
    guard gone > .zero, hasStarted else { return [] }
    guard !isPaused else {
      rested = rested + gone
      return rested >= GuidedSession.mostPause ? finish(.left) : []
    }
    let before = repetition
    elapsed = elapsed + gone
    guard let step, elapsed >= step.length else {
      return repetition == before || repetition == nil ? [] : [.vibrate(.nudge)]
    }
    // Who was away for longer than a step finds it waiting at the next one.
    let wasAway = gone > GuidedSession.longestGap
    let cues = enter(number + 1)
    if wasAway && !isOver { isPaused = true }
    return cues
  }

  private mutating func goOn(isStart: Bool) -> [Cue] {
    if isStart {
      guard !hasStarted else { return [] }
      hasStarted = true
      startedAt = clock
    }
    guard hasStarted, isPaused else { return [] }
    isPaused = false
    isEndAsked = false
    return isStart && steps.isEmpty ? finish(.complete) : beginStep()
  }

  private mutating func pause() -> [Cue] {
    guard hasStarted, !isPaused else { return [] }
    isPaused = true
    return [.pace(.none), say("Paused. Go on when you are ready.")]
  }

  private mutating func end(_ isConfirmed: Bool) -> [Cue] {
    guard isConfirmed else {
      guard !isEndAsked else { return [] }
      isPaused = true
      isEndAsked = true
      return [.pace(.none), say("Stopped for now. End it, or go on.")]
    }
    return isEndAsked ? finish(.ended) : []
  }

  private mutating func enter(_ next: Int) -> [Cue] {
    elapsed = .zero
    number = next
    return next >= steps.count ? finish(.complete) : beginStep()
  }

  private func beginStep() -> [Cue] {
    guard let step else { return [] }
    let tone: Cue =
      switch step.kind {
      case .ready: .tone(.ask)
      case .work: .tone(.begin)
      case .rest: .tone(.release)
      }
    let pace: PicturePace = step.kind == .rest ? .resting(GuidedSession.breath) : .still
    return [.pace(pace), tone, .vibrate(.nudge), say(step.words)]
  }

  private mutating func finish(_ ending: Ending) -> [Cue] {
    self.ending = ending
    isPaused = false
    isEndAsked = false
    switch ending {
    case .complete:
      return [.pace(.none), .tone(.done), .vibrate(.release), say("Done. Well done.")]
    case .ended, .left: return [.pace(.none), .tone(.done), say("Ended.")]
    case .pain:
      return stop("Stop here. That is more pain than an exercise may bring. Rest a day.")
    case .sign: return stop("Stop here.")
    }
  }

  private func stop(_ words: String) -> [Cue] {
    [
      .pace(.none), .tone(.stop), .vibrate(.stop),
      .say(Utterance(.guided(.stop), words)),
    ]
  }

  private func say(_ words: String) -> Cue { .say(Utterance(.guided(.instruction), words)) }

  /// As in a release session.
  private static let mostPause: Milliseconds = .minutes(30)
  private static let longestGap: Milliseconds = .seconds(60)
  /// Within it "back" means the step before, later this one once more. Ours
  private static let recent: Milliseconds = .seconds(3)
  /// Milliseconds of one calm breath in the picture. Ours
  private static let breath = 6000
}
