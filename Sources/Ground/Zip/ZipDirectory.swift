/// Where the list of files of a zip archive stands, read from its end.
///
/// The bytes of an archive are never held as a whole: a caller reads the last `tailSize` bytes, then
/// the list, then the one file that is wanted.
public struct ZipDirectory: Hashable, Sendable {
  public let start: Int64
  public let size: Int64
  public let count: Int64

  /// What has to be read of the end: the longest remark and the records before it.
  public static let tailSize = 65_536 + 22 + 20 + 56
  /// A list longer than this is refused: an export holds a few thousand files.
  public static let largest: Int64 = 64 << 20

  /// - Parameters:
  ///   - tail: the last bytes of the archive, `tailSize` or all.
  ///   - fileSize: how long the archive is.
  public init(tail: [UInt8], fileSize: Int64) throws(ZipError) {
    let fields = ZipFields(bytes: tail)
    guard let end = ZipDirectory.endRecord(fields) else { throw .notAnArchive }
    var start = Int64(fields.four(end + 16))
    var size = Int64(fields.four(end + 12))
    var count = Int64(fields.two(end + 10))
    let isLarge = start == 0xFFFF_FFFF || size == 0xFFFF_FFFF || count == 0xFFFF
    if isLarge, end >= 20, fields.four(end - 20) == 0x0706_4B50 {
      let tailStart = fileSize - Int64(tail.count)
      let place = Int64(clamping: fields.eight(end - 20 + 8)) - tailStart
      guard place >= 0, place + 56 <= Int64(tail.count), fields.four(Int(place)) == 0x0606_4B50
      else { throw .damaged }
      count = Int64(clamping: fields.eight(Int(place) + 32))
      size = Int64(clamping: fields.eight(Int(place) + 40))
      start = Int64(clamping: fields.eight(Int(place) + 48))
    }
    guard size <= ZipDirectory.largest else { throw .tooMany }
    guard start <= fileSize, size <= fileSize - start, count <= size / 46 else { throw .damaged }
    self.start = start
    self.size = size
    self.count = count
  }

  private static func endRecord(_ fields: ZipFields) -> Int? {
    var place = fields.bytes.count - 22
    while place >= 0 {
      if fields.four(place) == 0x0605_4B50,
        place + 22 + fields.two(place + 20) <= fields.bytes.count
      {
        return place
      }
      place -= 1
    }
    return nil
  }

  /// The files of the list, in its order.
  /// - Parameter bytes: `size` bytes of the archive from `start`.
  public func entries(_ bytes: [UInt8]) throws(ZipError) -> [ZipEntry] {
    guard Int64(bytes.count) == size else { throw .damaged }
    let fields = ZipFields(bytes: bytes)
    var entries: [ZipEntry] = []
    var place = 0
    while Int64(entries.count) < count {
      guard place + 46 <= bytes.count, fields.four(place) == 0x0201_4B50 else { throw .damaged }
      let nameCount = fields.two(place + 28)
      let extraCount = fields.two(place + 30)
      let next = place + 46 + nameCount + extraCount + fields.two(place + 32)
      guard next <= bytes.count else { throw .damaged }
      entries.append(try entry(fields, place, nameCount: nameCount, extraCount: extraCount))
      place = next
    }
    return entries
  }

  private func entry(
    _ fields: ZipFields, _ place: Int, nameCount: Int, extraCount: Int
  ) throws(ZipError) -> ZipEntry {
    if fields.two(place + 8) & 1 == 1 { throw .encrypted }
    let method = fields.two(place + 10)
    guard method == 0 || method == 8 else { throw .unknownMethod }
    let name = fields.bytes[place + 46..<place + 46 + nameCount]
    guard ZipDirectory.isSafe(name) else { throw .unsafeName }
    var sizes = [
      UInt64(fields.four(place + 24)), UInt64(fields.four(place + 20)),
      UInt64(fields.four(place + 42)),
    ]
    try readLargeSizes(
      fields, from: place + 46 + nameCount, to: place + 46 + nameCount + extraCount, &sizes)
    let entry = ZipEntry(
      name: String(decoding: name, as: UTF8.self), isDeflated: method == 8,
      checksum: fields.four(place + 16), packedSize: Int64(clamping: sizes[1]),
      size: Int64(clamping: sizes[0]), headerStart: Int64(clamping: sizes[2]))
    guard entry.headerStart < start, entry.packedSize <= start - entry.headerStart
    else { throw .damaged }
    return entry
  }

  /// The sizes that do not fit four bytes, in the order in which they are missing.
  private func readLargeSizes(
    _ fields: ZipFields, from start: Int, to end: Int, _ sizes: inout [UInt64]
  ) throws(ZipError) {
    var place = start
    while place + 4 <= end {
      let next = place + 4 + fields.two(place + 2)
      guard next <= end else { throw .damaged }
      if fields.two(place) == 1 {
        var field = place + 4
        for index in sizes.indices where sizes[index] == 0xFFFF_FFFF {
          guard field + 8 <= next else { throw .damaged }
          sizes[index] = fields.eight(field)
          field += 8
        }
      }
      place = next
    }
  }

  /// A name that stays inside the archive's own folder.
  private static func isSafe(_ name: ArraySlice<UInt8>) -> Bool {
    let slash: UInt8 = 0x2F
    if name.first == slash || name.contains(0x5C) || name.contains(0) { return false }
    if name.count >= 2, name[name.startIndex + 1] == 0x3A { return false }
    return !name.split(separator: slash).contains { $0.elementsEqual([0x2E, 0x2E]) }
  }
}
