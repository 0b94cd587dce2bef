public import CivilTime

/// One voice for all cues: what is said never overlaps and is never cut off but by a stop.
///
/// Built for the voices of browsers, which may come late, fall silent without a word or never
/// report back: what does not report back in time counts as unheard, is shown large with a tone,
/// and after two in a row the voice is given up for this session.
public struct CueQueue: Hashable, Sendable {
  public private(set) var channels: CueChannels
  /// True when speech failed so often that it is no longer tried.
  public private(set) var isVoiceLost = false
  private var current: Speaking?
  private var waiting: [Waiting] = []
  private var lastID = 0
  private var failures = 0

  public init(_ channels: CueChannels = CueChannels()) { self.channels = channels }

  /// True while something is being said.
  public var isSpeaking: Bool { current != nil }

  private var hasVoice: Bool { channels.voice && !isVoiceLost }

  /// Takes in what a session said at one moment.
  public mutating func add(_ cues: [Cue], at now: Instant) -> [CueOutput] {
    var outputs = isStale(at: now) ? [CueOutput.hush] : []
    if !outputs.isEmpty { current = nil }
    var said: [Utterance] = []
    for cue in cues {
      switch cue {
      case .say(let utterance): said.append(utterance)
      case .tone(let tone): if channels.tones { outputs.append(.tone(tone)) }
      case .vibrate(let vibration): if channels.vibration { outputs.append(.vibrate(vibration)) }
      case .pace(let pace): outputs.append(.pace(pace))
      case .askRating: outputs.append(.askRating)
      }
    }
    guard !said.isEmpty else { return outputs + sayNext(at: now) }
    guard hasVoice else {
      let text = said.map { $0.text }.joined(separator: " ")
      return outputs + [.show(text: text, isLarge: true)]
    }
    return outputs + takeIn(said, at: now) + sayNext(at: now)
  }

  /// The host reports that an utterance was spoken to its end.
  public mutating func spoke(_ id: Int, at now: Instant) -> [CueOutput] {
    guard current?.id == id else { return [] }
    current = nil
    failures = 0
    return sayNext(at: now)
  }

  /// The host reports that speech did not work.
  public mutating func speechFailed(at now: Instant) -> [CueOutput] {
    guard let failed = current else { return [] }
    return fell(silent: failed) + sayNext(at: now)
  }

  /// Time went by: an utterance that does not report back counts as unheard.
  public mutating func ticked(at now: Instant) -> [CueOutput] {
    guard var speaking = current else { return sayNext(at: now) }
    if now < speaking.since {
      speaking.since = now
      current = speaking
    }
    guard isStale(at: now) else { return [] }
    return [.hush] + fell(silent: speaking) + sayNext(at: now)
  }

  /// Other channels from now on; a voice that is asked for again is tried again.
  public mutating func changed(to channels: CueChannels) -> [CueOutput] {
    self.channels = channels
    isVoiceLost = false
    failures = 0
    guard !channels.voice, current != nil else { return [] }
    current = nil
    waiting = []
    return [.hush]
  }

  /// True for words that should have reported back: a page that was away never hears of them.
  private func isStale(at now: Instant) -> Bool {
    current.map { now - $0.since > CueQueue.patience(for: $0.utterance.text) } ?? false
  }

  private mutating func takeIn(_ said: [Utterance], at now: Instant) -> [CueOutput] {
    let most = said.map { $0.priority }.reduce(.encouragement, max)
    let news = said.map { Waiting(utterance: $0, since: now) }
    switch most {
    case .stop:
      let wasSpeaking = current != nil
      current = nil
      waiting = news.filter { $0.utterance.priority == .stop }
      return wasSpeaking ? [.hush] : []
    case .instruction, .question:
      waiting = waiting.filter { $0.utterance.priority > most } + news
    case .encouragement:
      if current == nil, waiting.isEmpty { waiting = news }
    }
    return []
  }

  private mutating func sayNext(at now: Instant) -> [CueOutput] {
    guard current == nil else { return [] }
    waiting.removeAll { now - $0.since > CueQueue.freshFor }
    guard !waiting.isEmpty else { return [] }
    let next = waiting.removeFirst().utterance
    guard hasVoice else { return [.show(text: next.text, isLarge: true)] }
    lastID += 1
    current = Speaking(id: lastID, utterance: next, since: now)
    return [.show(text: next.text, isLarge: false), .speak(id: lastID, text: next.text)]
  }

  private mutating func fell(silent failed: Speaking) -> [CueOutput] {
    current = nil
    failures += 1
    if failures >= CueQueue.failuresAllowed { isVoiceLost = true }
    let tone: [CueOutput] = channels.tones ? [.tone(.ask)] : []
    return tone + [.show(text: failed.utterance.text, isLarge: true)]
  }

  /// How long an utterance may take before it counts as unheard.
  static func patience(for text: String) -> Milliseconds {
    min(
      Milliseconds(lateness.value + Int64(text.utf8.count) * perLetter.value), longestUtterance)
  }

  /// Voices of browsers fall silent after about this. Ours, from practice with browsers
  public static let longestUtterance: Milliseconds = .seconds(14)
  /// Slow speech: eleven letters a second. Ours
  private static let perLetter: Milliseconds = 90
  /// Voices may start late. Ours
  private static let lateness: Milliseconds = .seconds(3)
  /// What waited longer is no longer true. Ours
  private static let freshFor: Milliseconds = .seconds(8)
  /// Two in a row, and speech is given up for this session. Ours
  private static let failuresAllowed = 2

  private struct Speaking: Hashable {
    let id: Int
    let utterance: Utterance
    var since: Instant
  }

  private struct Waiting: Hashable {
    let utterance: Utterance
    let since: Instant
  }
}
