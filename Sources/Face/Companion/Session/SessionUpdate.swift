import Anatomy
import Atlas
import Care
import CivilTime
import Journal
import Reasoning
import Safety
import Training

extension Model {
  mutating func sessionHappened(_ message: SessionMessage) {
    guard hasOpenEpisode else { return }
    switch message {
    case .sessionHeard(let event): hear(event)
    case .painAfterRated(let value): edit { $0.after = PainScore(value) }
    case .adverseToggled(let sign):
      edit { $0.adverse = $0.adverse.symmetricDifference([sign]) }
      closeIfGrave(sign)
    case .signTakenBack(let sign): takeBack(sign)
    case .sessionClosed: closeSession()
    }
  }

  mutating func hear(_ event: SessionEvent) {
    guard var session = unfinished.release?.session, !session.isOver || event == .ticked else {
      return
    }
    // A tap is a leave to sound, also after a killed page.
    if event == .resumed { effects.append(.prime) }
    let wasOver = session.isOver
    let cues = session.received(event, at: now)
    unfinished.release?.session = session
    if event != .ticked || !cues.isEmpty { unfinished.release?.sessionText = session.text }
    if case .felt(let sign) = event { unfinished.release?.adverse.insert(sign) }
    perform(cues)
    if session.isOver && !wasOver {
      effects.append(.tick(false))
      effects.append(.keepAwake(false))
      effects.append(.scrollTop)
      effects.append(.focus("heading"))
    }
    if case .felt(let sign) = event { closeIfGrave(sign) }
  }

  mutating func sessionTicked() {
    if unfinished.habit.guide != nil { hearGuide(.ticked) } else { hear(.ticked) }
    cuesTicked()
  }

  /// Back after a locked screen, a call or a killed page.
  mutating func sessionReturned() {
    if let guide = unfinished.habit.guide, !guide.session.isOver {
      effects.append(.tick(true))
      effects.append(.keepAwake(true))
      hearGuide(.returned)
      return
    }
    guard let session = unfinished.release?.session, !session.isOver else { return }
    effects.append(.tick(true))
    effects.append(.keepAwake(true))
    hear(.returned)
  }

  /// A sign of an emergency is written down at once: then only the call for help is on screen.
  private mutating func closeIfGrave(_ sign: StopSign) {
    guard sign.advice.level == .emergency, unfinished.release?.adverse.contains(sign) == true
    else { return }
    closeSession(isGrave: true)
  }

  /// A sign was named by mistake: each session that counts is noted anew without it.
  private mutating func takeBack(_ sign: StopSign) {
    for session in diary.sessions
    where session.released.adverse.contains(sign)
      && sign.counts(daysAfter: today.days(since: session.day))
    {
      var released = session.released
      released.adverse.removeAll { $0 == sign }
      note(.released(released), correcting: session.id)
    }
    rank()
  }

  /// What was done goes into the journal; the release is over.
  private mutating func closeSession(isGrave: Bool = false) {
    guard let release = unfinished.release, let session = release.session, session.isOver,
      release.after != nil || isGrave
    else { return }
    let adverse = StopSign.allCases.filter { release.adverse.contains($0) }
    for released in Released.all(
      of: session, before: release.before, after: release.after, adverse: adverse)
    {
      note(.released(released))
    }
    if let after = release.after { note(.painRated(after)) }
    unfinished.release = nil
    if !isGrave { effects.append(.hush) }
    if host.keepsData == nil { effects.append(.persist) }
    trail = []
    rank()
    go(.log)
  }
}
