import JSONText

/// What the host tells of itself, and not of what a person does.
enum HostNews: Hashable, Sendable {
  /// Lines that were stored, before `started`; as many of these as it takes.
  case stored([UInt8])
  /// The app has opened; with what is half done, as it was kept.
  case started(Boot)
  /// Lines that another window has stored.
  case storedElsewhere([UInt8])
  case ticked
  case shown
  case hidden
  case idle
  case wentOnline
  case wentOffline
  /// The window has room for several pictures beside each other, or not.
  case widened(Bool)
  /// All files of the app are on the device.
  case keptOffline
  /// A write has succeeded.
  case saved
  case saveFailed
  case eraseFailed
  case storageUnavailable
  /// Whether the browser keeps the journal when space is short; `asked` by the person.
  case keepsData(Bool, asked: Bool)
  case spoke(String)
  case speechFailed
  case wakeLock(isHeld: Bool)
  case sound(SoundState)
  case updateReady
  case updated
  /// A file was picked: its size in bytes, then its parts, then its end.
  case fileOpened(size: Int)
  case filePart([UInt8])
  case fileEnded
  case fileFailed
  /// How far the reading of an export of Apple Health is, 0 to 100.
  case healthProgress(Int)
  /// What is inside, as the reader tells it.
  case healthFound(String)
  /// Why the export cannot be read, in a sentence.
  case healthRefused(String)
  /// The movement of the last weeks that was imported, a line a day and kind.
  case movement(String)
  /// The browser's own back button, or an address typed by hand.
  case addressed(String)
  case trapped

  /// Fails for what no host says.
  ///
  /// - Parameter name: without `host.` before it.
  init?(_ name: String, value: JSONValue?, bytes: [UInt8]) {
    var text = ""
    if case .string(let said)? = value { text = said }
    switch name {
    case "stored": self = .stored(bytes)
    case "started": self = .started(Boot(value ?? .null, draft: bytes))
    case "elsewhere": self = .storedElsewhere(bytes)
    case "tick": self = .ticked
    case "visible": self = .shown
    case "hidden": self = .hidden
    case "idle": self = .idle
    case "online": self = .wentOnline
    case "offline": self = .wentOffline
    case "wide": self = .widened(text == "yes")
    case "keptOffline": self = .keptOffline
    case "saved": self = .saved
    case "saveFailed": self = .saveFailed
    case "eraseFailed": self = .eraseFailed
    case "storageUnavailable": self = .storageUnavailable
    case "persisted": self = .keepsData(text == "yes", asked: true)
    case "keeps": self = .keepsData(text == "yes", asked: false)
    case "spoke": self = .spoke(text)
    case "speechFailed": self = .speechFailed
    case "wakeLock": self = .wakeLock(isHeld: text == "held")
    case "sound":
      guard let state = SoundState(rawValue: text) else { return nil }
      self = .sound(state)
    case "updateReady": self = .updateReady
    case "updated": self = .updated
    case "fileOpened": self = .fileOpened(size: max(0, Int(text) ?? 0))
    case "filePart": self = .filePart(bytes)
    case "fileEnded": self = .fileEnded
    case "fileFailed": self = .fileFailed
    case "healthProgress": self = .healthProgress(min(max(Int(text) ?? 0, 0), 100))
    case "healthFound": self = .healthFound(text)
    case "healthRefused": self = .healthRefused(text)
    case "movement": self = .movement(text)
    case "back": self = .addressed(text)
    case "trapped": self = .trapped
    default: return nil
    }
  }
}

/// Whether tones can be heard.
enum SoundState: String, Sendable {
  case heard
  /// Not before the next tap.
  case blocked
  /// Not by a tap either: there is nothing to play them on.
  case missing
}
