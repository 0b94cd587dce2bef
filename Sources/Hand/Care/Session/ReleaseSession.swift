public import Anatomy
public import CivilTime

/// One release session of one to three spots, as a state machine.
///
/// What flows in: events with the moment they happened. What comes out: cues, and a state that can
/// be read at any time and stored as text. Time comes only from those moments: a locked screen
/// costs nothing, a clock set back counts as no time, and a gap longer than `Dose.longestGap`
/// counts as pressure released. Whatever is sent, the session is over when the warm-up, ten minutes
/// of session and half an hour of pauses are used up; a stop sign ends it from every state.
public struct ReleaseSession: Hashable, Sendable {
  public let plans: [ReleasePlan]
  /// Which plan is in hand, from 0.
  public internal(set) var spotNumber = 0
  public internal(set) var phase: Phase
  /// How long this phase has lasted.
  public internal(set) var elapsed: Milliseconds = .zero
  /// True before `started`, too.
  public internal(set) var isPaused = true
  public internal(set) var hasStarted = false
  /// True while "end the session?" is open.
  public internal(set) var isEndAsked = false
  /// True while a number is waited for.
  public internal(set) var isRatingAsked = false
  public internal(set) var ending: Ending?
  /// The moment of `started`.
  public internal(set) var startedAt: Instant?
  /// Spots that are finished.
  public internal(set) var results: [SpotResult] = []
  var spot: Spot
  /// The last moment that was heard of.
  var clock: Instant?
  var lastTap: SessionEvent?
  var lastTapAt: Instant?
  /// Used of ten minutes.
  var active: Milliseconds = .zero
  /// Used of the half hour of pauses.
  var rested: Milliseconds = .zero

  /// Up to three spots; plans beyond are left out. Plans come from permissions only.
  public init(_ first: ReleasePlan, then others: [ReleasePlan] = [], warmUp: Bool = true) {
    plans = Array(([first] + others).prefix(Dose.spotsPerSession.upperBound))
    phase = warmUp ? .warmUp : .settle
    spot = Spot(first)
  }

  public var plan: ReleasePlan { plans[spotNumber] }
  public var isOver: Bool { phase == .over }
  /// The moment at which it was over; nil before, and where it never began to run.
  public var endedAt: Instant? { isOver ? clock : nil }
  /// The round in hand, from 1, and how many are meant.
  public var round: Int { spot.round }
  public var rounds: Int { spot.rounds }
  /// The last number that was given at this spot.
  public var lastRating: PainScore? { spot.last }
  public var firstRating: PainScore? { spot.first }

  /// How long the phase lasts from its start; nil when the session is over.
  public var phaseLength: Milliseconds? {
    switch phase {
    case .warmUp: .seconds(Dose.warmUp.value)
    case .settle: .seconds(Dose.settle.value)
    case .rise: .seconds(plan.rise.value)
    case .hold: elapsed + spot.holdLeft(plan)
    case .ease: .seconds(Dose.ease.value)
    case .rest: .seconds(Dose.rest.value)
    case .move: .seconds(Dose.move.value)
    case .over: nil
    }
  }

  /// How long the phase still lasts; zero when the session is over.
  public var phaseLeft: Milliseconds { phaseLength.map { max($0 - elapsed, .zero) } ?? .zero }

  /// True in the second part of a hold with circles.
  public var isCircling: Bool {
    guard phase == .hold, let from = plan.circlesFrom else { return false }
    return spot.held >= .seconds(from.value)
  }

  /// Which of the plan's circles is in hand, from 1; nil outside of them.
  public var circle: Int? {
    guard isCircling, let circles = plan.circles, let from = plan.circlesFrom else { return nil }
    let span = Milliseconds.seconds(plan.hold.value - from.value)
    let done = spot.held - .seconds(from.value)
    return min(circles, Int(done.value * Int64(circles) / max(span.value, 1)) + 1)
  }

  /// Pressing at this spot so far, all rounds together.
  public var pressed: Milliseconds { spot.pressed }

  /// Never grows, and falls whenever time goes by: why every session ends.
  public var budgetLeft: Milliseconds {
    guard !isOver else { return .zero }
    return (Dose.sessionCap - active) + (Dose.pauseCap - rested)
      + (phase == .warmUp ? phaseLeft : .zero)
  }
}
