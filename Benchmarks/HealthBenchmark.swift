import AppleHealth
import Foundation
import Zip

/// Reads an export of Apple Health, bare or in its archive, and prints `records cells steps` as the
/// peers do, so that the answers can be compared.
struct HealthBenchmark {
  let path: String

  func run() throws {
    let file = try FileHandle(forReadingFrom: URL(filePath: path))
    let found =
      path.hasSuffix(".zip") ? try archive(file.fileDescriptor) : try bare(file.fileDescriptor)
    let steps = found.inventory.writtenSteps
    print(found.report.records, found.inventory.cells, Int(steps.rounded()))
  }

  private func bare(_ file: Int32) throws -> HealthImport {
    var reader = HealthReader()
    while try reader.fill({ max(read(file, $0.baseAddress, $0.count), 0) }) > 0 {}
    return try reader.finish()
  }

  private func archive(_ file: Int32) throws -> HealthImport {
    let size = Int64(lseek(file, 0, SEEK_END))
    let tail = bytes(file, size - min(size, Int64(ZipDirectory.tailSize)), ZipDirectory.tailSize)
    let directory = try ZipDirectory(tail: tail, fileSize: size)
    let entries = try directory.entries(bytes(file, directory.start, Int(directory.size)))
    guard let entry = HealthArchive.export(among: entries) else { throw HealthError.notAnExport }
    try entry.checkSize()
    var place = try entry.dataStart(header: bytes(file, entry.headerStart, ZipEntry.headerSize))
    let end = place + entry.packedSize
    var inflate = Inflate()
    var sum = Checksum()
    var reader = HealthReader()
    var failure: HealthError?
    _ = try inflate.run(limit: entry.size) { space in
      let count = pread(
        file, space.baseAddress, min(space.count, Int(end - place)), off_t(place))
      place += Int64(max(count, 0))
      return max(count, 0)
    } write: { unpacked in
      sum.add(unpacked)
      do throws(HealthError) { try reader.read(unpacked) } catch { failure = error }
      return failure == nil
    }
    if let failure { throw failure }
    if sum.value != entry.checksum { throw ZipError.damaged }
    return try reader.finish()
  }

  private func bytes(_ file: Int32, _ start: Int64, _ count: Int) -> [UInt8] {
    [UInt8](unsafeUninitializedCapacity: count) { space, used in
      used = max(pread(file, space.baseAddress, count, off_t(start)), 0)
    }
  }
}
