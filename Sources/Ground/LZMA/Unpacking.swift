// Unpacks the format LZMA: browsers unpack only gzip and its like, which make a third more of the app.
// In: the bytes of an `.lzma` file whose header tells its size. Out: the plain bytes. Not claimed:
// that damage is always found; the format has no checksum.
//
// - Source: the LZMA specification by Igor Pavlov (2015), which is in the public domain.

/// The plain bytes of an `.lzma` file; nil where it can't be one, or says that it is larger than `limit` bytes.
public func unpacked(_ packed: [UInt8], limit: Int = 1 << 26) -> [UInt8]? {
  guard let header = Header(packed), header.size <= limit else { return nil }
  var isWhole = false
  let plain = [UInt8](unsafeUninitializedCapacity: header.size) { room, count in
    packed.withUnsafeBufferPointer { bytes in
      guard let decoder = RangeDecoder(bytes, from: Header.length) else { return }
      var unpacker = Unpacker(header, decoder, room)
      isWhole = unpacker.run()
      unpacker.discard()
    }
    count = isWhole ? header.size : 0
  }
  return isWhole ? plain : nil
}
