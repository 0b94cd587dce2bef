/// A file in a zip archive, as the list at its end tells.
public struct ZipEntry: Hashable, Sendable {
  /// With folders, divided by "/".
  public let name: String
  public let isDeflated: Bool
  public let checksum: UInt32
  public let packedSize: Int64
  public let size: Int64
  /// Where its own header begins; see `dataStart(header:)`.
  public let headerStart: Int64

  /// Bytes of an entry's own header without name and extra fields.
  public static let headerSize = 30

  /// Refuses what unpacks to far more than a real file does.
  ///
  /// Exports of Apple Health unpack to 20 to 40 times their size; DEFLATE itself can reach 1032.
  public func checkSize() throws(ZipError) {
    let most = packedSize.multipliedReportingOverflow(by: ZipEntry.mostRatio)
    if size > ZipEntry.largest || most.overflow || size > most.partialValue + ZipEntry.grace {
      throw .tooLarge
    }
    if !isDeflated && size != packedSize { throw .damaged }
  }

  private static let mostRatio: Int64 = 200
  /// Small files may be of one letter.
  private static let grace: Int64 = 1 << 20
  /// 64 gigabytes; the largest export known has three.
  private static let largest: Int64 = 64 << 30

  /// Where its bytes begin.
  /// - Parameter header: the first `headerSize` bytes from `headerStart`.
  public func dataStart(header: [UInt8]) throws(ZipError) -> Int64 {
    guard header.count >= ZipEntry.headerSize else { throw .damaged }
    let fields = ZipFields(bytes: header)
    guard fields.four(0) == 0x0403_4B50 else { throw .damaged }
    return headerStart + Int64(ZipEntry.headerSize) + Int64(fields.two(26)) + Int64(fields.two(28))
  }
}

/// Little-endian numbers in a list of bytes; places are held to be inside.
struct ZipFields {
  let bytes: [UInt8]

  func two(_ place: Int) -> Int { Int(bytes[place]) | Int(bytes[place + 1]) << 8 }

  func four(_ place: Int) -> UInt32 {
    UInt32(two(place)) | UInt32(two(place + 2)) << 16
  }

  func eight(_ place: Int) -> UInt64 { UInt64(four(place)) | UInt64(four(place + 4)) << 32 }
}
