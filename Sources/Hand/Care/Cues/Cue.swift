/// One thing to hear, feel or see; hosts carry it out.
public enum Cue: Hashable, Sendable {
  case say(Utterance)
  case tone(Tone)
  case vibrate(Vibration)
  /// What the picture does from now on.
  case pace(PicturePace)
  /// Show the large zones for the number.
  case askRating
}

/// A sentence with what it is for.
public struct Utterance: Hashable, Sendable {
  public let line: Line
  public let text: String

  public init(_ line: Line, _ text: String) {
    self.line = line
    self.text = text
  }

  public var priority: CuePriority { line.priority }
}

/// Who may speak over whom; the later case is always the more urgent one.
public enum CuePriority: Int, CaseIterable, Hashable, Sendable, Comparable {
  case encouragement = 0
  case question = 1
  case instruction = 2
  case stop = 3

  public static func < (a: CuePriority, b: CuePriority) -> Bool { a.rawValue < b.rawValue }
}

/// Tones, each with its own meaning.
public enum Tone: String, CaseIterable, Hashable, Sendable {
  case begin = "begin"
  case hold = "hold"
  case ask = "ask"
  case release = "release"
  case done = "done"
  case stop = "stop"

  /// Hertz; rising for pressing, falling for letting go. Ours
  public var frequencies: [Int] {
    switch self {
    case .begin: [440, 554]
    case .hold: [554]
    case .ask: [659]
    case .release: [554, 440]
    case .done: [440, 554, 659]
    case .stop: [330, 330, 330]
    }
  }

  /// Milliseconds of each of its notes. Ours
  public var noteLength: Int {
    switch self {
    case .begin, .hold, .ask, .release, .done: 180
    case .stop: 260
    }
  }
}

/// Vibrations as milliseconds on, off, on …
public enum Vibration: String, CaseIterable, Hashable, Sendable {
  case nudge = "nudge"
  case ask = "ask"
  case release = "release"
  case stop = "stop"

  /// Ours
  public var pattern: [Int] {
    switch self {
    case .nudge: [80]
    case .ask: [60, 80, 60]
    case .release: [200, 100, 200]
    case .stop: [400, 120, 400, 120, 400]
    }
  }
}

/// How the picture moves.
public enum PicturePace: Hashable, Sendable {
  case none
  /// Sinks in over so many milliseconds.
  case rising(Int)
  case still
  /// One circle takes so many milliseconds.
  case circling(Int)
  /// Lets go over so many milliseconds.
  case easing(Int)
  /// One breath takes so many milliseconds.
  case resting(Int)
}
