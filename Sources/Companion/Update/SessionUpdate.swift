import Anatomy
import Atlas
import Care
import Journal
import Reasoning
import Safety
import Time

extension Model {
  mutating func sessionHappened(_ message: Message) {
    guard hasOpenEpisode else { return }
    switch message {
    case .recheckToggled(let question):
      edit { $0.recheck[question] = !($0.recheck[question] ?? false) }
      rank()
    case .recheckFinished:
      edit { release in
        for question in Recheck.allCases where release.recheck[question] == nil {
          release.recheck[question] = false
        }
        release.recheckIsDone = true
      }
      effects.append(.scrollTop)
      effects.append(.focus("heading"))
    case .placeAnswered(let condition, let here): edit { $0.isHere[condition] = here }
    case .professionalAgreed: edit { $0.isCleared = true }
    case .wayChosen(let tool, let position): edit { $0.choices.way = Way(tool, position) }
    case .styleChosen(let style): edit { $0.choices.style = style }
    case .paceChosen(let pace): edit { $0.choices.pace = pace }
    case .roundsChosen(let rounds): edit { $0.choices.rounds = rounds }
    case .holdChosen(let seconds): edit { $0.choices.hold = Seconds(seconds) }
    case .stopWordChosen(let index): edit { $0.stopWord = index }
    case .handedOver: handed(over: true)
    case .handedBack: handed(over: false)
    case .placeAdded(let point, let side):
      let place = PressPlace(point, side)
      edit { release in
        if release.also.contains(place) {
          release.also.removeAll { $0 == place }
        } else {
          release.also.append(place)
        }
      }
    case .painBeforeRated(let value): edit { $0.before = PainScore(value) }
    case .sessionStarted: startSession()
    case .sessionHeard(let event): hear(event)
    case .painAfterRated(let value): edit { $0.after = PainScore(value) }
    case .adverseToggled(let sign):
      edit { $0.adverse = $0.adverse.symmetricDifference([sign]) }
    case .sessionClosed: closeSession()
    default: break
    }
  }

  /// The release of the view in hand; a new one where it is for another place.
  func release(_ point: PointID, _ side: Side) -> Release {
    if let release = unfinished.release, release.point == point, release.side == side {
      return release
    }
    var release = Release(point, side)
    release.choices.presser = unfinished.hasHelper ? .helper : .own
    return release
  }

  private mutating func edit(_ change: (inout Release) -> Void) {
    if case .prepare(let point, let side) = route {
      var release = self.release(point, side)
      change(&release)
      unfinished.release = release
    } else if var release = unfinished.release {
      change(&release)
      unfinished.release = release
    }
  }

  /// The phone changes hands: another view, read from its top.
  private mutating func handed(over: Bool) {
    edit { $0.isHandedOver = over }
    effects.append(.scrollTop)
    effects.append(.focus("heading"))
  }

  private mutating func startSession() {
    guard case .prepare(let point, let side) = route, mayPress else { return }
    var release = self.release(point, side)
    guard release.before != nil, release.session == nil,
      let permission = clearance(release).permission
    else { return }
    let first = permission.plan(release.choices)
    guard release.isHandedOver || first.presser == .own else { return }
    let session = ReleaseSession(
      first,
      then: release.also.compactMap { plan(for: $0, like: release) })
    release.session = session
    release.queue = CueQueue(channels)
    unfinished.release = release
    effects.append(.prime)
    effects.append(.tick(true))
    effects.append(.keepAwake(true))
    go(.session)
    hear(.started)
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
  }

  mutating func sessionTicked() {
    hear(.ticked)
    cuesTicked()
  }

  /// Back after a locked screen, a call or a killed page.
  mutating func sessionReturned() {
    guard let session = unfinished.release?.session, !session.isOver else { return }
    effects.append(.tick(true))
    effects.append(.keepAwake(true))
    hear(.returned)
  }

  /// What was done goes into the journal; the release is over.
  private mutating func closeSession() {
    guard let release = unfinished.release, let session = release.session, session.isOver,
      release.after != nil
    else { return }
    for result in session.results {
      note(
        .released(
          Released(
            result, ending: session.ending ?? .left, before: release.before, after: release.after,
            adverse: StopSign.allCases.filter { release.adverse.contains($0) })))
    }
    if let after = release.after { note(.painRated(after)) }
    unfinished.release = nil
    effects.append(.hush)
    if host.keepsData == nil { effects.append(.persist) }
    trail = []
    rank()
    go(.log)
  }
}
