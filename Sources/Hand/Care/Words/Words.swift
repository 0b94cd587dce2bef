import Anatomy
import Atlas

/// The coach's sentences for one plan: short, calm, fitting tool, position and who presses.
///
/// - Source: technique.tools, technique.partner, technique.order, technique.pain_target
struct Words {
  let plan: ReleasePlan

  init(_ plan: ReleasePlan) { self.plan = plan }

  var isHelper: Bool { plan.presser == .helper }

  /// Never longer than `Words.longest`: the voices of browsers fall silent after fourteen seconds.
  func text(_ line: Line) -> String {
    switch line {
    case .warmUp: "Warm up first: walk about, or take a warm shower. Three minutes will do."
    case .settle(let again): again ? settledAgain : settled
    case .nextSpot: "Now the next spot, " + sideName + "."
    case .rise(let aim): rising + " Stop at a good ache of " + span(aim) + "."
    case .hold: holding
    case .circles: circling
    case .askNumber(let again): asking(again)
    case .goodAche: "Good. Stay with it."
    case .falling: "It is easing. Stay with it."
    case .holdStill: "Stay a little longer, no harder."
    case .aLittleMore(let aim): "Press a little more, to " + span(aim) + "."
    case .aLittleLess(let aim): "A little less: " + span(aim) + " is enough."
    case .easeOff(let most): "Ease off, to " + number(most) + " or less."
    case .ease(let end): easing(end)
    case .rest(let next, let all):
      "Rest. Let go and breathe. Next is round " + String(next) + " of " + String(all) + "."
    case .restShort: "Rest. Let go and breathe."
    case .move: "Now move the joint slowly, all the way, five to ten times."
    case .paused: "Paused. Go on when you are ready."
    case .pausedPressing: "Let go. Paused. Go on when you are ready."
    case .endAsked: "Let go. I have stopped for now. End it, go on, or say what is wrong."
    case .roundAdded: "One more round is added."
    case .spotIsFull: "This spot has had enough for one session: two minutes, or three rounds."
    case .noMoreHere: "It did not ease, so more would not help now. Try this spot another time."
    case .caughtUp(let phase, let isWaiting): whereWeAre(phase, isWaiting)
    case .over(let ending): farewell(ending)
    case .guided: ""
    }
  }

  /// About ten seconds of speech at fifteen characters a second. Ours
  static let longest = 150

  var sideName: String {
    switch plan.side {
    case .left: "on the left"
    case .right: "on the right"
    case .midline: "in the middle"
    }
  }

  private func span(_ aim: ClosedRange<PainScore>) -> String {
    number(aim.lowerBound) + " to " + number(aim.upperBound)
  }

  private func number(_ score: PainScore) -> String { String(score.value) }

  private func asking(_ again: Bool) -> String {
    guard !isHelper else { return "Ask for the number: zero to ten?" }
    return again ? "And now, zero to ten?" : "How strong is the ache, zero to ten?"
  }

  private var holding: String {
    let hold = isHelper ? "Stay there. Both of you breathe slowly." : "Hold it. Breathe slowly."
    switch TriggerPoint.of(plan.point).depth {
    case .superficial: return hold
    case .deep: return hold + " It lies deep: wait, do not force."
    }
  }

  private func easing(_ end: SpotEnd?) -> String {
    switch end {
    case .subsided: "It has eased. Let go slowly. This spot is done."
    case .notFalling: "Let go slowly. It did not ease, so leave this spot for today."
    case .tooSore: "Let go slowly. It stays too sore, so leave this spot for today."
    case .roundsDone, .cap, .brokenOff: "Let go slowly. This spot is done."
    case nil: "Let go slowly."
    }
  }

  private func whereWeAre(_ phase: Phase, _ isWaiting: Bool) -> String {
    let place =
      switch phase {
      case .warmUp: "you are warming up."
      case .settle: "put the tool in place."
      case .rise: "press in slowly."
      case .hold: isCirclingStyle ? "keep the pressure going." : "hold the pressure."
      case .ease: "let go slowly."
      case .rest: "let go and rest."
      case .move: "move the joint slowly."
      case .over: "the session is over."
      }
    return isWaiting
      ? "Welcome back. I have paused, and the pressure is off. Go on when you are ready."
      : "Welcome back. Now " + place
  }

  private var isCirclingStyle: Bool { plan.circlesFrom != nil }

  private func farewell(_ ending: Ending) -> String {
    switch ending {
    case .complete: "Done. Walk about for a minute. Then say how it feels now."
    case .ended: "Ended. Let go, and walk about for a minute."
    case .timeUp: "Let go slowly. Ten minutes are enough for one session."
    case .left: "I have ended the session, because nobody was here for a long time."
    case .stopped(let stop):
      switch stop {
      case .sign: "Stop. Let go now. Look at the screen for what it means."
      case .tooMuch: "Stop. Let go now. Above seven is too much."
      case .stopWord: "Stop. Take your hands away."
      }
    }
  }
}
