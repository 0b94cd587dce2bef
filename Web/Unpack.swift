// Unpacks the app before it is compiled: app.lzma goes in, app.wasm comes out.
import LZMA

nonisolated(unsafe) private var room: [UInt8] = []

/// Room for `count` bytes that the host fills before it calls `unpack`.
@_expose(wasm, "inbox")
public func inbox(_ count: Int32) -> UnsafeMutableRawPointer? {
  room = [UInt8](repeating: 0, count: Int(count))
  return room.withUnsafeMutableBytes { $0.baseAddress }
}

/// The bytes in the inbox unpacked in their place; how many they are, or 0 where they are damaged.
@_expose(wasm, "unpack")
public func unpack() -> Int32 {
  room = unpacked(room) ?? []
  return Int32(room.count)
}

/// Where the plain bytes are.
@_expose(wasm, "outbox")
public func outbox() -> UnsafeMutableRawPointer? {
  room.withUnsafeMutableBytes { $0.baseAddress }
}
