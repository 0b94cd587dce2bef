import Anatomy
import CivilTime

/// From what happened to what is heard, felt and seen.
extension ReleaseSession {
  func say(_ line: Line) -> Cue { .say(Utterance(line, Words(plan).text(line))) }

  /// One sentence for all that went by unseen; nothing where nothing went by.
  func caughtUp(_ moments: [Moment], after gone: Milliseconds, isBack: Bool) -> [Cue] {
    if isOver { return moments.isEmpty ? [] : cues(for: .entered(.over)) }
    let isMany = gone > Dose.noticedGap && moments.count > 1
    let isAwaited = gone > Dose.longestGap && isPaused && !moments.isEmpty
    guard isBack && hasStarted || isMany || isAwaited else { return cues(for: moments) }
    let catchUp = [pace, say(.caughtUp(phase, isWaiting: isPaused))]
    return isRatingAsked ? catchUp + [.askRating] : catchUp
  }

  func cues(for moments: [Moment]) -> [Cue] { moments.flatMap { cues(for: $0) } }

  func cues(for moment: Moment) -> [Cue] {
    switch moment {
    case .entered(let phase): [pace(of: phase)] + signal(phase) + line(for: phase).map { say($0) }
    case .circlesBegan: [pace] + (spot.held > .zero ? [.vibrate(.nudge), say(.circles)] : [])
    case .ratingDue:
      [.tone(.ask), .vibrate(.ask), say(.askNumber(again: spot.ratings > 0)), .askRating]
    }
  }

  /// What the picture does now.
  var pace: Cue { pace(of: phase) }

  private func pace(of phase: Phase) -> Cue {
    guard !isPaused else { return .pace(.none) }
    switch phase {
    case .warmUp, .settle, .move, .over: return .pace(.none)
    case .rise: return .pace(.rising(plan.rise.value * ReleaseSession.thousand))
    case .hold:
      guard isCircling, let circles = plan.circles, let from = plan.circlesFrom else {
        return .pace(.still)
      }
      let span = (plan.hold.value - from.value) * ReleaseSession.thousand
      return .pace(.circling(span / circles))
    case .ease: return .pace(.easing(Dose.ease.value * ReleaseSession.thousand))
    case .rest: return .pace(.resting(ReleaseSession.breath))
    }
  }

  private func signal(_ phase: Phase) -> [Cue] {
    switch phase {
    case .warmUp, .settle, .rest, .move: [.vibrate(.nudge)]
    case .rise: [.tone(.begin), .vibrate(.nudge)]
    case .hold: [.tone(.hold), .vibrate(.nudge)]
    case .ease: [.tone(.release), .vibrate(.release)]
    case .over:
      switch ending {
      case .stopped: [.tone(.stop), .vibrate(.stop)]
      case .complete, .ended, .timeUp, .left, nil: [.tone(.done), .vibrate(.release)]
      }
    }
  }

  /// What is said on entering a phase.
  private func line(for phase: Phase) -> [Line] {
    switch phase {
    case .warmUp: [.warmUp]
    case .settle:
      spotNumber > 0 && spot.ratings == 0 && spot.pressed == .zero
        ? [.nextSpot, .settle(again: false)] : [.settle(again: spot.pressed > .zero)]
    case .rise: [.rise(plan.aim)]
    case .hold: plan.circlesFrom == 0 || isCircling ? [.circles] : [.hold]
    case .ease: [.ease(spot.end)]
    case .rest: [.rest(next: spot.round + 1, of: spot.rounds)]
    case .move: [.move]
    case .over: ending.map { [.over($0)] } ?? []
    }
  }

  private static let thousand = 1000
  /// Milliseconds of one calm breath in the picture. Ours
  private static let breath = 6000
}
