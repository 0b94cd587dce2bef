import Anatomy
import Care
import CivilTime
import Evidence
import Foundation
import Safety

/// Runs a session in the terminal: the same state machine as in the app, with text, bell and keys.
struct TerminalCoach {
  private(set) var session: ReleaseSession
  /// What went wrong.
  private(set) var signs: [StopSign] = []
  private var queue: CueQueue
  private let speed: Int64
  private let began = DispatchTime.now().uptimeNanoseconds
  /// True while the list of what can be wrong is open.
  private var isNamingSign = false
  private let isTerminal = isatty(STDOUT_FILENO) == 1

  init(session: ReleaseSession, bell: Bool, speed: Int64) {
    self.session = session
    self.speed = speed
    queue = CueQueue(CueChannels(voice: false, tones: bell, vibration: false))
  }

  static let keys = """
    0–9 how strong it aches (x is 10)   space pause or go on   n next   b back   + one more press
    ! something is wrong   w the stop word   q end
    """

  mutating func run(_ keyboard: Keyboard) {
    say(TerminalCoach.keys)
    happened(.started)
    while !session.isOver {
      if let key = keyboard.key(within: max(1, TerminalCoach.tick / Int32(clamping: speed))) {
        typed(key)
      } else {
        happened(.ticked)
      }
      showTime()
    }
    clearTime()
    for result in session.results { say(result.line) }
    if case .stopped(.sign(let sign)) = session.ending { say(sign.meaning.text) }
  }

  private mutating func typed(_ key: Character) {
    if isNamingSign {
      nameSign(key)
      return
    }
    switch key {
    case " ": happened(session.isPaused ? .resumed : .paused)
    case "n": happened(.skipped)
    case "b": happened(.back)
    case "+": happened(.addedRound)
    case "w": happened(.stopWord)
    case "q": happened(.ended(confirmed: session.isEndAsked))
    case "x": happened(.rated(.of(PainScore.range.upperBound)))
    case "!":
      happened(.paused)
      isNamingSign = true
      clearTime()
      for (letter, sign) in TerminalCoach.letters { say("  \(letter)  \(sign.plain)") }
      say("  any other key: nothing of this")
    default:
      if let score = key.wholeNumberValue.flatMap({ PainScore($0) }) { happened(.rated(score)) }
    }
  }

  private mutating func nameSign(_ key: Character) {
    isNamingSign = false
    if let sign = TerminalCoach.letters.first(where: { $0.letter == key })?.sign {
      signs.append(sign)
      happened(.felt(sign))
    } else {
      say("Press the space bar to go on.")
    }
  }

  private mutating func happened(_ event: SessionEvent) {
    let now = self.now
    for output in queue.add(session.received(event, at: now), at: now) { carryOut(output) }
  }

  private func carryOut(_ output: CueOutput) {
    switch output {
    case .show(let text, _):
      clearTime()
      say(text)
    case .tone: write([TerminalCoach.bell])
    case .askRating, .speak, .hush, .vibrate, .pace: break
    }
  }

  private var now: Instant {
    let gone = DispatchTime.now().uptimeNanoseconds - began
    return Instant(milliseconds: Int64(gone) / TerminalCoach.nanoseconds * speed)
  }

  private func showTime() {
    guard isTerminal, !isNamingSign else { return }
    let left = session.phaseLeft.wholeSeconds
    let state = session.isPaused ? "paused" : session.phase.plain
    write(Array("\r\(state) · \(left) s · press \(session.round) of \(session.rounds)   ".utf8))
  }

  private func clearTime() {
    if isTerminal { write(Array("\r\u{1B}[K".utf8)) }
  }

  private static let letters = Array(zip("abcdefghijklmnopqrstuvwxyz", StopSign.allCases))
    .map { (letter: $0, sign: $1) }
  /// As in the app.
  private static let tick: Int32 = 250
  private static let bell: UInt8 = 7
  private static let nanoseconds: Int64 = 1_000_000  // in a millisecond
}

extension Phase {
  fileprivate var plain: String {
    switch self {
    case .warmUp: "warm up"
    case .settle: "take the place"
    case .rise: "press slowly"
    case .hold: "hold"
    case .ease: "let go slowly"
    case .rest: "rest"
    case .move: "move the joint"
    case .over: "over"
    }
  }
}

extension SpotResult {
  /// "Pressed 85 s in 2 presses; ache 6 at first, 3 at last."
  fileprivate var line: String {
    let presses = rounds == 1 ? "1 press" : "\(rounds) presses"
    let pressing = "Pressed \(pressed.wholeSeconds) s in \(presses)"
    guard let first, let last else { return pressing + "." }
    return pressing + "; ache \(first.value) at first, \(last.value) at last."
  }
}
