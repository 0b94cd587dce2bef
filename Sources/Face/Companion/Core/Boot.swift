import JSONText

/// What the host says of itself at the start.
struct Boot: Hashable, Sendable {
  var seed = "0"
  /// The unfinished step as it was kept; empty where there is none.
  var draft: String
  var path = ""
  var host = HostFacts()

  /// Reads what it can; what is missing stays at its default.
  init(_ json: JSONValue, draft: [UInt8]) {
    self.draft = String(decoding: draft, as: UTF8.self)
    if case .string(let seed)? = json["seed"], !seed.isEmpty { self.seed = seed }
    if case .string(let path)? = json["path"] { self.path = path }
    if case .string(let version)? = json["version"] { host.version = version }
    host.isWide = json["wide"] == .bool(true)
    host.isInstalled = json["standalone"] == .bool(true)
    host.canSpeak = json["speech"] == .bool(true)
    host.canVibrate = json["vibrate"] == .bool(true)
    host.isOnline = json["online"] != .bool(false)
    host.keepsData = json["persisted"] == .bool(true) ? true : nil
    host.canKeepAwake = json["wakeLock"] == .bool(true)
  }
}
