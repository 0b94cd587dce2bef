import Care
import CivilTime
import JSONText
import Journal
import Reasoning
import Safety

extension Model {
  /// What the host tells of itself.
  mutating func hostHappened(_ what: String, _ value: String?) {
    switch what {
    case "started": started(value ?? "")
    case "tick": sessionTicked()
    case "visible": sessionReturned()
    case "hidden": break
    case "idle": Reasoner.getReady()
    case "online": host.isOnline = true
    case "offline": host.isOnline = false
    case "saved": host.storageIsFull = false
    case "saveFailed":
      // Said once: a session tries to save at every step.
      if !host.storageIsFull {
        notice =
          "This could not be saved: the device has no room left, or storage is closed. All is kept while this page stays open. Export your journal in the settings."
      }
      host.storageIsFull = true
    case "storageUnavailable":
      host.storageIsAway = true
      notice =
        "This browser does not let the page store anything. All works, but nothing is kept when you close it."
    case "spoke": spoke(value ?? "")
    case "speechFailed": speechFailed()
    case "wakeLock": host.screenMayLock = value != "held"
    case "sound": host.soundIsBlocked = value == "blocked"
    case "updateReady": host.updateIsReady = true
    case "updated": host.updateIsReady = false
    case "persisted":
      host.keepsData = value == "yes"
      notice =
        value == "yes"
        ? "The browser will keep your journal."
        : "The browser did not promise to keep it. Export it now and then."
    case "imported": imported(Array((value ?? "").utf8))
    case "importedBytes": imported(value.flatMap { Base64.bytes($0) } ?? [])
    case "back": addressed(value ?? "")
    case "trapped":
      notice = "Something went wrong in the app. It has started again with what was saved."
    default: break
    }
  }

  /// The browser's own back button, or an address typed by hand.
  private mutating func addressed(_ hash: String) {
    guard let next = Route(hash: hash) else {
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
  private mutating func started(_ text: String) {
    let boot = Boot(text)
    self = Model(now: now, offset: offset)
    ids = EntryIDs(seed: boot.seed)
    host = boot.host
    let damaged = restore(boot.entries)
    unfinished = Unfinished(resuming: diary.episode)
    rank()
    let wasHere = hasOpenEpisode || !diary.settings.isEmpty
    route = wasHere ? .home : .welcome
    if let draft = boot.draft { resume(draft) }
    if let path = Route(hash: boot.path), !boot.path.isEmpty, path != .home, path != .session {
      route = path
    }
    rank()
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

/// What the host hands over at the start.
struct Boot {
  var seed = "0"
  var entries: [String] = []
  var draft: String?
  var path = ""
  var host = HostFacts()

  /// Reads what it can; what is missing stays at its default.
  init(_ text: String) {
    guard let json = Boot.parsed(text) else { return }
    if case .string(let seed)? = json["seed"], !seed.isEmpty { self.seed = seed }
    if case .array(let items)? = json["entries"] {
      entries = items.compactMap {
        if case .string(let line) = $0 { line } else { nil }
      }
    }
    if case .string(let draft)? = json["draft"] { self.draft = draft }
    if case .string(let path)? = json["path"] { self.path = path }
    host.isInstalled = json["standalone"] == .bool(true)
    host.canSpeak = json["speech"] == .bool(true)
    host.canVibrate = json["vibrate"] == .bool(true)
    host.isOnline = json["online"] != .bool(false)
    host.keepsData = json["persisted"] == .bool(true) ? true : nil
    host.canKeepAwake = json["wakeLock"] == .bool(true)
  }

  private static func parsed(_ text: String) -> JSONValue? {
    do { return try JSONValue.parsed(Array(text.utf8)) } catch { return nil }
  }
}
