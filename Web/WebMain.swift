// The door between the browser and the app: bytes come in, HTML and effects go out.
import Assessment
import Companion
import JSONText

@_extern(wasm, module: "host", name: "render")
func hostRender(_ bytes: UnsafeRawPointer?, _ count: Int32)

@_extern(wasm, module: "host", name: "effect")
func hostEffect(
  _ text: UnsafeRawPointer?, _ count: Int32, _ bytes: UnsafeRawPointer?, _ bytesCount: Int32)

nonisolated(unsafe) private var app = App()
nonisolated(unsafe) private var shown: [UInt8] = []
nonisolated(unsafe) private var room: [UInt8] = []

/// Room for `count` bytes that the host fills before it calls `receive` or `assess`.
@_expose(wasm, "inbox")
public func inbox(_ count: Int32) -> UnsafeMutableRawPointer? {
  room = [UInt8](repeating: 0, count: Int(count))
  return room.withUnsafeMutableBytes { $0.baseAddress }
}

/// Takes one event out of the inbox, and the bytes that belong to it behind it; gives the host its
/// effects, and the view where it changed.
@_expose(wasm, "receive")
public func receive(_ count: Int32, _ attached: Int32) {
  let all = room
  room = []
  let effects = app.receive(
    Array(all.prefix(Int(count))), bytes: Array(all.suffix(Int(attached))))
  for effect in effects { give(effect) }
  guard app.mayLookDifferent else { return }
  let html = app.html()
  if html != shown { html.withUnsafeBytes { hostRender($0.baseAddress, Int32($0.count)) } }
  shown = html
}

/// Takes one case (JSON) out of the inbox and gives the host its result as if it were an effect.
///
/// The same function as `unknot assess`, so that both can be held against each other.
@_expose(wasm, "assess")
public func assess(_ count: Int32, _ attached: Int32) {
  var result: [UInt8] = []
  Batch.assessed(room, line: 1).json.write(into: &result)
  room = []
  give(Parcel(text: result))
}

private func give(_ parcel: Parcel) {
  parcel.text.withUnsafeBytes { text in
    parcel.bytes.withUnsafeBytes { bytes in
      hostEffect(text.baseAddress, Int32(text.count), bytes.baseAddress, Int32(bytes.count))
    }
  }
}
