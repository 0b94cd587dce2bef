import Activity
import Care
import CivilTime
import Journal
import Reasoning
import Safety

extension Model {
  /// What the host tells of itself.
  mutating func hostHappened(_ news: HostNews) {
    switch news {
    case .stored(let lines): arriving.take(lines)
    case .started(let boot): started(boot)
    case .storedElsewhere(let lines): storedElsewhere(lines)
    case .ticked: sessionTicked()
    case .shown: sessionReturned()
    case .hidden: break
    case .idle: Reasoner.getReady()
    case .wentOnline: host.isOnline = true
    case .wentOffline: host.isOnline = false
    case .widened(let isWide): host.isWide = isWide
    case .keptOffline: host.isKeptOffline = true
    case .saved: saved()
    case .saveFailed: host.storageIsFull = true
    case .eraseFailed:
      notice =
        "Nothing was deleted: the browser did not let it happen. Close other windows of Unknot and try again."
    case .storageUnavailable:
      host.storageIsAway = true
      notice =
        "This browser does not let the page store anything. All works, but nothing is kept when you close it."
    case .keepsData(let does, let asked):
      host.keepsData = does
      guard asked else { return }
      notice =
        does
        ? "The browser will keep your journal."
        : "The browser did not promise to keep it. Export it now and then."
    case .spoke(let id): spoke(id)
    case .speechFailed: speechFailed()
    case .wakeLock(let isHeld): host.screenMayLock = !isHeld
    case .sound(let state): host.sound = state
    case .updateReady: host.updateIsReady = true
    case .updated: host.updateIsReady = false
    case .fileOpened(let size): intake = Intake(size: size)
    case .filePart(let bytes): filePart(bytes)
    case .fileEnded: fileEnded()
    case .fileFailed:
      intake = nil
      notice = "The file could not be read. Nothing was added."
    case .healthProgress(let percent): healthFile = .reading(percent: percent)
    case .healthFound(let text):
      healthFile = HealthContents(text).map { .found($0) }
    case .healthRefused(let sentence):
      healthFile = nil
      notice = sentence
    case .movement(let lines): imported = ActivityTable.parsed(lines).table
    case .addressed(let hash): addressed(hash)
    case .trapped:
      notice = "Something went wrong in the app. It has started again with what was saved."
    }
  }

  /// The browser's own back button, or an address typed by hand.
  private mutating func addressed(_ hash: String) {
    guard let next = Route(hash: hash).map({ opened($0) }) else {
      route = .home
      return
    }
    if trail.last == next { trail.removeLast() }
    route = next
    notice = nil
    confirming = nil
    effects.append(.title(pageTitle))
    effects.append(.focus("heading"))
  }

  /// The app has opened: what was stored comes back, and the unfinished step with it.
  private mutating func started(_ boot: Boot) {
    let reading = arriving.ended()
    self = Model(now: now, offset: offset)
    ids = EntryIDs(seed: boot.seed)
    host = boot.host
    diary = Diary(reading)
    unfinished = Unfinished(resuming: diary.episode)
    rank()
    let wasHere = hasOpenEpisode || !diary.settings.isEmpty
    route = wasHere ? .home : .welcome
    if !boot.draft.isEmpty { resume(boot.draft) }
    // Another day begins at its start page; only a running session is taken up as it was.
    if let last = diary.entries.last, last.day < today, unfinished.release?.session == nil {
      route = .home
      trail = []
    }
    if let path = Route(hash: boot.path), !boot.path.isEmpty, path != .home, path != .session {
      route = opened(path)
    }
    rank()
    let damaged = reading.damaged.count
    if damaged > 0 {
      notice =
        damaged == 1
        ? "One line of the journal is damaged. It is kept aside; all others are here."
        : "\(damaged) lines of the journal are damaged. They are kept aside; all others are here."
    }
    effects.append(.route(hash: route.hash, replace: true))
    effects.append(.title(pageTitle))
    effects.append(.theme(value(of: .theme)))
    if unfinished.release?.session != nil { sessionReturned() }
  }

  init(now: Instant, offset: Offset) {
    self.init()
    self.now = now
    self.offset = offset
  }
}
