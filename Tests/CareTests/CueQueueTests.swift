import Anatomy
import Care
import CivilTime
import TestSupport
import Testing

@Suite struct CueQueueTests {
  static func line(_ line: Line) -> Cue { .say(Utterance(line, "Words.")) }

  /// A voice that speaks for a while, sometimes reports, sometimes falls silent for good.
  @Test(arguments: 0..<60)
  func `whatever is said and whatever the voice does, nothing overlaps`(seed: UInt64) {
    var random = SplitMix(seed: seed)
    var queue = CueQueue()
    var now = Sample.start
    var speaking: (id: Int, until: Instant, reports: Bool)?
    let lines: [Line] = [
      .hold, .circles, .askNumber(again: true), .goodAche, .falling, .rise(.of(4)...(.of(6))),
      .move,
      .over(.stopped(.tooMuch)),
    ]
    for _ in 0..<500 {
      now = now + Milliseconds(Int64.random(in: 0...2_500, using: &random))
      var outputs: [CueOutput] = []
      if let voice = speaking, voice.until <= now, voice.reports {
        speaking = nil
        outputs += queue.spoke(voice.id, at: now)
      }
      outputs += queue.ticked(at: now)
      var isStop = false
      if random.next() % 3 == 0, let next = lines.randomElement(using: &random) {
        isStop = next.priority == .stop
        outputs += queue.add([Self.line(next)], at: now)
      }
      for output in outputs {
        switch output {
        case .hush: speaking = nil
        case .speak(let id, _):
          #expect(speaking == nil, "seed \(seed)")
          let length = Int64.random(in: 500...6_000, using: &random)
          speaking = (id, now + Milliseconds(length), random.next() % 10 != 0)
        case .tone, .vibrate, .pace, .askRating, .show: break
        }
      }
      if isStop {
        #expect(outputs.contains { $0.isShown }, "a stop is heard or shown at once")
      }
    }
  }

  @Test func `only a stop cuts in`() {
    var queue = CueQueue()
    _ = queue.add([Self.line(.hold)], at: Sample.start)
    #expect(queue.add([Self.line(.move)], at: Sample.start) == [])
    let outputs = queue.add([Self.line(.over(.stopped(.stopWord)))], at: Sample.start)
    #expect(outputs.first == .hush)
    #expect(outputs.last == .speak(id: 2, text: "Words."))
  }

  @Test func `the newest instruction replaces one that still waits`() {
    var queue = CueQueue()
    _ = queue.add([.say(Utterance(.hold, "one"))], at: Sample.start)
    _ = queue.add([.say(Utterance(.circles, "two"))], at: Sample.start)
    _ = queue.add([.say(Utterance(.ease(nil), "three"))], at: Sample.start)
    #expect(queue.spoke(1, at: Sample.start + 900).contains(.speak(id: 2, text: "three")))
    #expect(queue.spoke(2, at: Sample.start + 1_800) == [])
  }

  @Test func `a voice that falls silent twice is given up for tones and large words`() {
    var queue = CueQueue()
    var now = Sample.start
    for round in 1...2 {
      _ = queue.add([Self.line(.hold)], at: now)
      now = now + CueQueue.longestUtterance + 1
      let outputs = queue.ticked(at: now)
      #expect(outputs == [.hush, .tone(.ask), .show(text: "Words.", isLarge: true)])
      #expect(queue.isVoiceLost == (round == 2))
    }
    #expect(queue.add([Self.line(.move)], at: now) == [.show(text: "Words.", isLarge: true)])
    #expect(queue.changed(to: CueChannels()) == [])
    #expect(!queue.isVoiceLost)
  }

  @Test func `silent means large words and nothing else`() {
    var queue = CueQueue(.silent)
    let cues: [Cue] = [.tone(.hold), .vibrate(.ask), Self.line(.hold), .askRating]
    #expect(
      queue.add(cues, at: Sample.start)
        == [.askRating, .show(text: "Words.", isLarge: true)])
  }

  @Test func `a late report about something long gone changes nothing`() {
    var queue = CueQueue()
    _ = queue.add([Self.line(.hold)], at: Sample.start)
    #expect(queue.spoke(7, at: Sample.start) == [])
    #expect(queue.isSpeaking)
    #expect(queue.speechFailed(at: Sample.start).contains(.show(text: "Words.", isLarge: true)))
    #expect(queue.speechFailed(at: Sample.start) == [])
  }

  @Test func `a clock set back does not silence the coach for long`() {
    var queue = CueQueue()
    _ = queue.add([Self.line(.hold)], at: Sample.start)
    #expect(queue.ticked(at: Sample.start - .hours(5)) == [])
    let later = Sample.start - .hours(5) + CueQueue.longestUtterance + 1
    #expect(queue.ticked(at: later).contains(.hush))
  }
}

extension CueOutput {
  var isShown: Bool {
    switch self {
    case .show: true
    case .speak, .hush, .tone, .vibrate, .pace, .askRating: false
    }
  }
}
