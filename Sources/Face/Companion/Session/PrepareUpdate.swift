import Anatomy
import Atlas
import Care
import CivilTime
import Findings
import Journal
import Reasoning
import Safety

extension Model {
  mutating func prepareHappened(_ message: PrepareMessage) {
    guard hasOpenEpisode else { return }
    switch message {
    case .recheckToggled(let question):
      let today = self.today
      edit {
        $0.recheck[question] = !($0.recheck[question] ?? false)
        $0.recheckedOn = today
      }
      rank()
    case .recheckFinished:
      let today = self.today
      edit { release in
        release.recheckedOn = today
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
    }
  }

  /// The short questions are for the day: on another one they are asked anew.
  mutating func forgetOldRecheck() {
    guard let release = unfinished.release, release.session == nil,
      let day = release.recheckedOn, day != today
    else { return }
    unfinished.release?.recheck = [:]
    unfinished.release?.isHere = [:]
    unfinished.release?.recheckIsDone = false
    unfinished.release?.recheckedOn = nil
    unfinished.release?.isHandedOver = false
    unfinished.release?.before = nil
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

  mutating func edit(_ change: (inout Release) -> Void) {
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
}
