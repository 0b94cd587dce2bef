import Companion
import JSONText
import Markup
import Testing

/// A browser without a screen: it drives the app by the words a person reads.
///
/// It keeps what a real host keeps: stored lines, the draft, the effects, the clock.
struct Browser: CustomTestStringConvertible {
  var testDescription: String { String(text.prefix(400)) }

  private(set) var app = App()
  private(set) var effects: [Effect] = []
  private(set) var lines: [(id: String, line: String)] = []
  private(set) var draft = ""
  /// Milliseconds since 1970; tests move it by hand.
  var now: Int64 = 1_790_000_000_000
  var offset = 60
  /// What the next start hears of the browser.
  var storageFails = false
  var hasSpeech = true
  /// What the voice has begun to say; it comes to its end within the next step of time.
  private var speaking: String?
  /// Each start draws another seed, as a real host does.
  private var starts = 0

  /// The first digits of every seed: another device has others.
  private let device: String

  init(device: String = "00c0ffee00c0ffe") {
    self.device = device
    start()
  }

  /// Opens the page: at first, and after a reload or a killed tab.
  mutating func start(path: String = "") {
    app = App()
    starts += 1
    speaking = nil
    var stored: [UInt8] = []
    for line in lines { stored += Array((line.line + "\n").utf8) }
    if !stored.isEmpty { send("host.stored", bytes: stored) }
    let facts = JSONValue.object([
      Member("seed", .string(device + "\(starts)")), Member("version", .string("0123")),
      Member("language", .string("en-GB")), Member("path", .string(path)),
      Member("standalone", .bool(false)), Member("reducedMotion", .bool(false)),
      Member("speech", .bool(hasSpeech)), Member("vibrate", .bool(true)),
      Member("wakeLock", .bool(true)),
    ])
    send("host.started", facts, bytes: Array(draft.utf8))
  }

  mutating func send(_ on: String, _ value: String?) {
    send(on, value.map { .string($0) } ?? .null)
  }

  /// - Parameter bytes: what belongs to the event, as it is.
  mutating func send(_ on: String, _ value: JSONValue = .null, bytes: [UInt8] = []) {
    let event = JSONValue.object([
      Member("now", .number(Double(now))), Member("offset", .number(Double(offset))),
      Member("on", .string(on)), Member("value", value),
    ])
    sendRaw(Array(event.text.utf8), bytes: bytes)
  }

  mutating func sendRaw(_ event: [UInt8], bytes: [UInt8] = []) {
    let heard = app.received(event, bytes: bytes)
    effects += heard
    for effect in heard { carryOut(effect) }
  }

  /// Picks a file, which comes in parts as from a real host.
  mutating func take(file: [UInt8], inPartsOf size: Int = 100) {
    send("host.fileOpened", String(file.count))
    var rest = file[...]
    while !rest.isEmpty {
      send("host.filePart", bytes: Array(rest.prefix(size)))
      rest = rest.dropFirst(size)
    }
    send("host.fileEnded")
  }

  private mutating func carryOut(_ effect: Effect) {
    switch effect {
    case .save(let new):
      guard !storageFails else {
        send("host.saveFailed")
        return
      }
      let known = Set(lines.map { $0.id })
      lines += new.filter { !known.contains($0.id) }.map { ($0.id, $0.text) }
      send("host.saved", String(new.count))
    case .draft(let text): draft = text
    case .speak(let id, _, _): speaking = id
    case .hush: speaking = nil
    case .erase:
      lines = []
      draft = ""
      start()
    case .eraseEntries(let ids): lines.removeAll { ids.contains($0.id) }
    default: break
    }
  }

  /// Lets time pass, with a tick at each step while the app wants ticks.
  mutating func wait(seconds: Int, step: Int = 1) {
    var left = seconds
    while left > 0 {
      let part = min(step, left)
      now += Int64(part) * 1000
      left -= part
      if let id = speaking {
        speaking = nil
        send("host.spoke", id)
      }
      send("host.tick")
    }
  }

  /// Loses a stored line.
  mutating func remove(id: String) { lines.removeAll { $0.id == id } }

  /// Stores a line that the app did not write.
  mutating func keep(id: String, line: String) { lines.append((id, line)) }

  /// Cuts the last stored line in half, as a full disk might.
  mutating func damageLastLine() {
    guard let last = lines.popLast() else { return }
    lines.append((last.id, String(last.line.prefix(last.line.count / 2))))
  }

  var page: Node { app.view() }

  /// All text on the page, in order.
  var text: String { page.text }

  /// Presses what carries this label, exactly or as its beginning.
  mutating func tap(
    _ label: String, sourceLocation: SourceLocation = #_sourceLocation
  ) {
    guard let element = page.control(label) else {
      Issue.record("no control “\(label)” on: \(text.prefix(600))", sourceLocation: sourceLocation)
      return
    }
    guard let message = element["data-on-click"] ?? element["data-on-paint"] else {
      Issue.record("“\(label)” does nothing", sourceLocation: sourceLocation)
      return
    }
    if element.attributes.contains(where: { $0.name == "disabled" }) {
      Issue.record("“\(label)” is disabled", sourceLocation: sourceLocation)
      return
    }
    send(message)
  }

  mutating func fill(
    _ label: String, _ value: String, sourceLocation: SourceLocation = #_sourceLocation
  ) {
    guard let element = page.field(label),
      let message = element["data-on-input"] ?? element["data-on-change"]
    else {
      Issue.record("no field “\(label)” on: \(text.prefix(600))", sourceLocation: sourceLocation)
      return
    }
    send(message, value)
  }

  func shows(_ words: String) -> Bool { text.contains(words) }

  func has(_ label: String) -> Bool { page.control(label) != nil }
}

extension Node {
  /// What a person reads, one blank between parts.
  var text: String {
    switch self {
    case .text(let text): text
    case .fragment(let nodes): nodes.map(\.text).filter { !$0.isEmpty }.joined(separator: " ")
    case .element(let element):
      element.attributes.contains(Attribute("aria-hidden", "true"))
        ? "" : element.children.map(\.text).filter { !$0.isEmpty }.joined(separator: " ")
    }
  }

  /// Every element, outer before inner.
  var elements: [Element] {
    switch self {
    case .text: []
    case .fragment(let nodes): nodes.flatMap(\.elements)
    case .element(let element): [element] + element.children.flatMap(\.elements)
    }
  }

  /// The control with this label: the exact label first, then one that begins so.
  func control(_ label: String) -> Element? {
    let controls = elements.filter { $0["data-on-click"] != nil || $0["data-on-paint"] != nil }
    return controls.first { $0.label == label } ?? controls.first { $0.label.hasPrefix(label) }
  }

  /// The input whose label begins with these words.
  func field(_ label: String) -> Element? {
    guard
      let id = elements.first(where: { $0.tag == "label" && $0.label.hasPrefix(label) })?["for"]
    else { return nil }
    return elements.first { $0["id"] == id }
  }
}

extension Element {
  /// The name that a screen reader says.
  var label: String { self["aria-label"] ?? Node.fragment(children).text }
}
