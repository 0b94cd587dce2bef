public import Anatomy
public import CivilTime

/// Release sessions, their safety, their words, and what follows from day to day.
///
/// What flows in: a point of the atlas, what is known of the person and of the day, and during a
/// session small events with the moment they happened. What comes out: a `Clearance`, a
/// `ReleasePlan`, a `ReleaseSession` that answers each event with cues (words, tones, vibration,
/// pace), and from check-ins advice whom to see. Nothing here reads a clock, speaks or stores.
/// What is not claimed: that pressing heals. The doses are ours, built on small trials.
///
/// This table holds every number of a session.
public enum Dose {
  // ─── pressing ───
  /// Pressure rises over five seconds. technique.dose.ours.start_pressure (hou-2002; ours)
  public static let rise: Seconds = 5
  /// A slow rise, for who asks for it. Ours
  public static let slowRise: Seconds = 8
  /// The general length of one press. technique.dose.ours.hold_s (hou-2002, wilke-2018)
  public static let hold: ClosedRange<Seconds> = 30...90
  /// Lengths that are offered where the limits hold them. Ours
  public static let holdSteps: [Seconds] = [20, 30, 40, 60]
  /// Pressing at one spot in one session, all rounds together. technique (debski-2019; ours)
  public static let capPerSpot: Seconds = 120
  /// technique.dose.ours.repeats_per_spot (szajkowski-2025: two or three beat one)
  public static let rounds: ClosedRange<Int> = 1...3
  /// The number that is offered first. szajkowski-2025
  public static let usualRounds = 2
  /// technique.dose.ours.rest_between_s (debski-2019)
  public static let rest: Seconds = 30
  /// Time to put the tool in place. Ours
  public static let settle: Seconds = 20
  /// Letting go slowly. Ours
  public static let ease: Seconds = 5
  /// technique.order: move the joint through its full range
  public static let moves: ClosedRange<Int> = 5...10
  /// Room for those moves, three seconds each. Ours
  public static let move: Seconds = 30
  /// The least of technique.order: warm up 3-5 min (walk or warm shower)
  public static let warmUp: Seconds = 180

  // ─── circles ───
  /// technique.dose.ours.circles (davies-2013)
  public static let circles: ClosedRange<Int> = 6...12
  /// One coin-size circle. Ours
  public static let circle: Seconds = 4
  /// One circle, slowly. Ours
  public static let slowCircle: Seconds = 6
  /// Still pressure takes the first third, circles the rest: the founding article's order. Ours
  public static let stillShare = 3

  // ─── ache ───
  /// technique.dose.ours.start_pressure: an ache of 4-6 of 10
  public static let aim: ClosedRange<Int> = 4...6
  /// technique.pain_target: caution points 3-5
  public static let cautionAim = 3
  /// Above this a session stops at once. technique.pain_target.stop_at
  public static let stopAbove = PainScore.of(7)
  /// The ache has fallen by this much: subsided. technique.dose.ours.subsided_when
  public static let subsidedFall = 2
  /// The ache is this low: subsided. technique.dose.ours.subsided_when
  public static let subsidedAt = PainScore.of(3)
  /// Between two questions for the number, for oneself. Ours: no more often, so as not to nag
  public static let askEach: Seconds = 15
  /// Between two questions by a helper, and in short holds. technique.partner: every 10 s
  public static let askOften: Seconds = 10
  /// No question so near the end of a hold. Ours
  public static let askNotWithin: Seconds = 5
  /// So often above the agreed ache, and the spot is left for today. Ours
  public static let oversAllowed = 1

  // ─── the session ───
  /// technique.dose.ours.spots_per_session
  public static let spotsPerSession: ClosedRange<Int> = 1...3
  /// technique.dose.ours.sessions_per_day
  public static let sessionsPerDay: ClosedRange<Int> = 1...3
  /// technique.dose.ours.session_max_min; the warm-up and pauses are not counted
  public static let sessionCap: Milliseconds = .minutes(10)
  /// All pauses of a session together; afterwards it is over. Ours
  public static let pauseCap: Milliseconds = .minutes(30)
  /// No sign of life for longer: the pressure counts as released. Ours: the longest hold there is
  public static let longestGap: Milliseconds = .seconds(90)
  /// A gap that a person notices and wants explained. Ours
  public static let noticedGap: Milliseconds = .seconds(3)
  /// The same tap again within this time is one tap. Ours
  public static let doubleTap: Milliseconds = 700
}
