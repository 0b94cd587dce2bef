import AppleHealth
import Foundation
import Zip

/// An export of Apple Health on disk, read in constant memory, bare or in its archive.
struct HealthFile {
  let path: String

  func read() throws -> HealthImport {
    guard let file = FileHandle(forReadingAtPath: path) else {
      throw complaint("Can't read \(path).")
    }
    defer { try? file.close() }
    let input = InputFile(descriptor: file.fileDescriptor)
    do {
      return input.startsLikeArchive ? try unpacked(input) : try bare(input)
    } catch let error as HealthError {
      throw complaint(error.plain)
    } catch let error as ZipError {
      throw complaint(error.plain)
    }
  }

  private func bare(_ input: InputFile) throws -> HealthImport {
    var reader = HealthReader()
    var place: Int64 = 0
    while true {
      let count = try reader.fill { input.read(into: $0, at: place) }
      if count == 0 { break }
      place += Int64(count)
    }
    return try reader.finish()
  }

  private func unpacked(_ input: InputFile) throws -> HealthImport {
    let tailStart = max(input.size - Int64(ZipDirectory.tailSize), 0)
    let directory = try ZipDirectory(
      tail: input.bytes(at: tailStart, count: ZipDirectory.tailSize), fileSize: input.size)
    let list = input.bytes(at: directory.start, count: Int(directory.size))
    guard let entry = HealthArchive.export(among: try directory.entries(list)) else {
      throw HealthError.notAnExport
    }
    try entry.checkSize()
    let header = input.bytes(at: entry.headerStart, count: ZipEntry.headerSize)
    let start = try entry.dataStart(header: header)
    return entry.isDeflated
      ? try inflated(input, entry, from: start) : try stored(input, entry, from: start)
  }

  private func stored(
    _ input: InputFile, _ entry: ZipEntry, from start: Int64
  ) throws -> HealthImport {
    var reader = HealthReader()
    var left = entry.size
    while left > 0 {
      let count = try reader.fill { space in
        let part = UnsafeMutableRawBufferPointer(
          rebasing: space[..<min(space.count, Int(left))])
        return input.read(into: part, at: start + entry.size - left)
      }
      if count == 0 { throw ZipError.damaged }
      left -= Int64(count)
    }
    return try reader.finish()
  }

  private func inflated(
    _ input: InputFile, _ entry: ZipEntry, from start: Int64
  ) throws -> HealthImport {
    var reader = HealthReader()
    var inflate = Inflate()
    var sum = Checksum()
    var failure: HealthError?
    var place = start
    let end = start + entry.packedSize
    _ = try inflate.run(limit: entry.size) { space in
      let part = UnsafeMutableRawBufferPointer(
        rebasing: space[..<min(space.count, Int(end - place))])
      let count = input.read(into: part, at: place)
      place += Int64(count)
      return count
    } write: { bytes in
      sum.add(bytes)
      do throws(HealthError) { try reader.read(bytes) } catch { failure = error }
      return failure == nil
    }
    if let failure { throw failure }
    if sum.value != entry.checksum { throw ZipError.damaged }
    return try reader.finish()
  }
}

/// A file that is read from any place, without a copy of the whole.
struct InputFile {
  let descriptor: Int32
  let size: Int64

  init(descriptor: Int32) {
    self.descriptor = descriptor
    size = Int64(max(lseek(descriptor, 0, SEEK_END), 0))
  }

  /// "PK", as every zip archive begins.
  var startsLikeArchive: Bool { bytes(at: 0, count: 2) == [0x50, 0x4B] }

  /// - Returns: how many bytes were read; 0 at the end.
  func read(into space: UnsafeMutableRawBufferPointer, at place: Int64) -> Int {
    max(pread(descriptor, space.baseAddress, space.count, off_t(place)), 0)
  }

  func bytes(at place: Int64, count: Int) -> [UInt8] {
    let count = max(min(Int64(count), size - place), 0)
    return [UInt8](unsafeUninitializedCapacity: Int(count)) { space, used in
      used = read(into: UnsafeMutableRawBufferPointer(space), at: place)
    }
  }
}
