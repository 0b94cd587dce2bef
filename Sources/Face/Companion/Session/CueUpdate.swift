import Care
import CivilTime
import Journal

// Cues of the session become effects: voice, tones, vibration, as the person chose.

extension Model {
  /// Gives the queue what the session said, and the host what the queue lets out.
  mutating func perform(_ cues: [Cue]) {
    carryOut { $0.add(cues, at: $1) }
  }

  /// The voice came to the end of an utterance.
  mutating func spoke(_ id: String) {
    if unfinished.release?.session == nil && unfinished.habit.guide == nil {
      notice = "Heard it? If not, turn up the sound, or choose tones."
    }
    guard let id = Int(id) else { return }
    carryOut { $0.spoke(id, at: $1) }
  }

  mutating func speechFailed() {
    if unfinished.release?.session == nil && unfinished.habit.guide == nil {
      notice = "No voice came. A session will use tones and large words."
    }
    carryOut { $0.speechFailed(at: $1) }
  }

  mutating func cuesTicked() { carryOut { $0.ticked(at: $1) } }

  /// Speaks, sounds and buzzes once, with whatever is chosen.
  mutating func soundCheck() {
    var queue = CueQueue(channels)
    effects.append(.prime)
    let words = Utterance(.goodAche, "This is how the session speaks to you.")
    for output in queue.add([.tone(.begin), .vibrate(.nudge), .say(words)], at: now) {
      carryOut(output)
    }
    switch sound {
    case .silent: notice = "Silent: the words stand large on the screen."
    case .vibration where !host.canVibrate: notice = "This device does not buzz. Choose tones."
    case .voice where !host.canSpeak:
      notice = "This browser has no voice. A session will use tones and large words."
    case .voice, .tone, .vibration: break
    }
  }

  /// Another sound was chosen, perhaps in the middle of a session.
  mutating func soundChanged() {
    let channels = self.channels
    carryOut { queue, _ in queue.changed(to: channels) }
  }

  /// What was chosen, without a voice where the browser has none.
  var channels: CueChannels {
    var channels = sound.channels
    channels.voice = channels.voice && host.canSpeak
    return channels
  }

  private mutating func carryOut(_ change: (inout CueQueue, Instant) -> [CueOutput]) {
    if var guide = unfinished.habit.guide {
      let outputs = change(&guide.queue, now)
      unfinished.habit.guide = guide
      for output in outputs { carryOut(output) }
      return
    }
    guard var release = unfinished.release else { return }
    let outputs = change(&release.queue, now)
    unfinished.release = release
    for output in outputs { carryOut(output) }
  }

  private mutating func carryOut(_ output: CueOutput) {
    switch output {
    case .speak(let id, let text): effects.append(.speak(id: "\(id)", text: text, interrupt: false))
    case .hush: effects.append(.hush)
    case .tone(let tone):
      for hertz in tone.frequencies {
        effects.append(
          .tone(hertz: hertz, milliseconds: tone.noteLength, loudness: Loudness.tone))
      }
    case .vibrate(let vibration): effects.append(.vibrate(vibration.pattern))
    case .show(let text, let isLarge):
      if unfinished.habit.guide != nil {
        unfinished.habit.guide?.lastWords = text
        unfinished.habit.guide?.isSaidLarge = isLarge
      } else {
        unfinished.release?.lastWords = text
        unfinished.release?.isSaidLarge = isLarge
      }
      if isLarge { effects.append(.announce(text, assertive: false)) }
    case .pace(let pace): if unfinished.habit.guide == nil { unfinished.release?.picture = pace }
    case .askRating: break
    }
  }

  var sound: SessionSound { SessionSound(rawValue: value(of: .sound)) ?? .voice }
}

/// How the session makes itself heard; the raw value is stored as the setting.
enum SessionSound: String, CaseIterable, Hashable, Sendable {
  case voice = "voice"
  case tone = "tone"
  case vibration = "vibration"
  case silent = "silent"

  var channels: CueChannels {
    switch self {
    case .voice: CueChannels()
    case .tone: CueChannels(voice: false)
    case .vibration: CueChannels(voice: false, tones: false)
    case .silent: .silent
    }
  }
}

private enum Loudness {
  static let tone = 0.15  // of full scale: clear beside a voice, never a start; ours
}
