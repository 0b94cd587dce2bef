import JSONText

/// What the app asks of its host. A host carries it out or says that it cannot.
public enum Effect: Hashable, Sendable {
  /// Append lines to the journal, all or none; one answer for all of them.
  case save([SavedLine])
  /// Keep the unfinished step; an empty text forgets it.
  case draft(String)
  /// Delete everything that the app has stored.
  case erase
  case eraseEntries([String])
  case export(name: String, bytes: [UInt8], type: String)
  /// Let the person choose a file, and hand it over in parts.
  case pickFile
  /// No more parts of that file.
  case stopFile
  /// Let the person choose an export of Apple Health, and read it in a worker of its own.
  case pickHealth
  case stopHealth
  /// Keep the totals of days of these series, in the place of those of an earlier import.
  case keepHealth([String])
  /// Send `host.tick` a few times a second.
  case tick(Bool)
  case speak(id: String, text: String, interrupt: Bool)
  case hush
  case tone(hertz: Int, milliseconds: Int, loudness: Double)
  /// On and off in turn, in milliseconds.
  case vibrate([Int])
  case keepAwake(Bool)
  /// Say it in the live region of a screen reader.
  case announce(String, assertive: Bool)
  case focus(String)
  case scrollTop
  case route(hash: String, replace: Bool)
  case share(title: String, text: String)
  case print
  /// Ask the browser to keep the journal when space is short.
  case persist
  case applyUpdate
  case title(String)
  case theme(String)
  /// Unlock sound and speech within the tap that asked for it.
  case prime
}

extension Effect {
  /// The effect as the host takes it.
  public var parcel: Parcel { Parcel(text: Array(json.text.utf8), bytes: bytes) }

  /// What belongs to it, as bytes.
  private var bytes: [UInt8] {
    switch self {
    case .save(let lines):
      var bytes: [UInt8] = []
      for line in lines {
        if !bytes.isEmpty { bytes.append(UInt8(ascii: "\n")) }
        bytes += line.text.utf8
      }
      return bytes
    case .draft(let text): return Array(text.utf8)
    case .export(_, let bytes, _): return bytes
    case .erase, .eraseEntries, .pickFile, .stopFile, .pickHealth, .stopHealth, .keepHealth, .tick,
      .speak, .hush, .tone, .vibrate,
      .keepAwake, .announce, .focus, .scrollTop, .route, .share, .print, .persist, .applyUpdate,
      .title, .theme, .prime:
      return []
    }
  }

  /// What to do.
  var json: JSONValue {
    switch self {
    case .save(let lines): make("save", ["ids": .array(lines.map { .string($0.id) })])
    case .draft: make("draft", [:])
    case .erase: make("erase", [:])
    case .eraseEntries(let ids): make("eraseEntries", ["ids": .array(ids.map { .string($0) })])
    case .export(let name, _, let type):
      make("export", ["name": .string(name), "type": .string(type)])
    case .pickFile: make("pickFile", [:])
    case .stopFile: make("stopFile", [:])
    case .pickHealth: make("pickHealth", [:])
    case .stopHealth: make("stopHealth", [:])
    case .keepHealth(let series):
      make("keepHealth", ["series": .array(series.map { .string($0) })])
    case .tick(let on): make("tick", ["on": .bool(on)])
    case .speak(let id, let text, let interrupt):
      make("speak", ["id": .string(id), "text": .string(text), "interrupt": .bool(interrupt)])
    case .hush: make("hush", [:])
    case .tone(let hertz, let milliseconds, let loudness):
      make(
        "tone",
        [
          "frequency": .number(Double(hertz)), "milliseconds": .number(Double(milliseconds)),
          "gain": .number(loudness),
        ])
    case .vibrate(let pattern):
      make("vibrate", ["pattern": .array(pattern.map { .number(Double($0)) })])
    case .keepAwake(let on): make("keepAwake", ["on": .bool(on)])
    case .announce(let text, let assertive):
      make("announce", ["text": .string(text), "assertive": .bool(assertive)])
    case .focus(let id): make("focus", ["id": .string(id)])
    case .scrollTop: make("scrollTop", [:])
    case .route(let hash, let replace):
      make("route", ["hash": .string(hash), "replace": .bool(replace)])
    case .share(let title, let text):
      make("share", ["title": .string(title), "text": .string(text)])
    case .print: make("print", [:])
    case .persist: make("persist", [:])
    case .applyUpdate: make("applyUpdate", [:])
    case .title(let text): make("title", ["text": .string(text)])
    case .theme(let name): make("theme", ["name": .string(name)])
    case .prime: make("prime", [:])
    }
  }

  private func make(_ name: String, _ fields: KeyValuePairs<String, JSONValue>) -> JSONValue {
    var members = [Member("do", .string(name))]
    for (key, value) in fields { members.append(Member(key, value)) }
    return .object(members)
  }
}
