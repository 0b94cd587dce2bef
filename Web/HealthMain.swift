// Reads an export of Apple Health in a worker: bytes come in, what is inside goes out.
import Activity
import AppleHealth
import CivilTime
import JSONText
import Zip

@_extern(wasm, module: "host", name: "effect")
func hostEffect(_ bytes: UnsafeRawPointer?, _ count: Int32)

nonisolated(unsafe) private var room: [UInt8] = []
nonisolated(unsafe) private var reader = HealthReader()
nonisolated(unsafe) private var sum = Checksum()
nonisolated(unsafe) private var directory: ZipDirectory?
nonisolated(unsafe) private var entry: ZipEntry?

/// Room for `count` bytes that the host fills before it calls one of the others; it stays the same
/// until more room is asked for.
@_expose(wasm, "inbox")
public func inbox(_ count: Int32) -> UnsafeMutableRawPointer? {
  if room.count < Int(count) { room = [UInt8](repeating: 0, count: Int(count)) }
  return room.withUnsafeMutableBytes { $0.baseAddress }
}

/// Takes the last bytes of an archive; gives back where the list of its files stands.
@_expose(wasm, "tail")
public func tail(_ count: Int32, _ fileSize: Double) {
  do throws(ZipError) {
    let found = try ZipDirectory(tail: Array(room[..<Int(count)]), fileSize: Int64(fileSize))
    directory = found
    give([Member("start", .whole(found.start)), Member("size", .whole(found.size))])
  } catch {
    refuse(error.plain)
  }
}

/// Takes the list of files; gives back which one holds the records.
@_expose(wasm, "list")
public func list(_ count: Int32) {
  do throws(ZipError) {
    guard let directory else { throw .notAnArchive }
    let files = try directory.entries(Array(room[..<Int(count)]))
    guard let found = HealthArchive.export(among: files) else {
      refuse(HealthError.notAnExport.plain)
      return
    }
    try found.checkSize()
    entry = found
    give([
      Member("header", .whole(found.headerStart)), Member("packed", .whole(found.packedSize)),
      Member("size", .whole(found.size)), Member("isDeflated", .bool(found.isDeflated)),
    ])
  } catch {
    refuse(error.plain)
  }
}

/// Takes the file's own header; gives back where its bytes begin.
@_expose(wasm, "header")
public func header(_ count: Int32) {
  do throws(ZipError) {
    guard let entry else { throw .notAnArchive }
    let start = try entry.dataStart(header: Array(room[..<Int(count)]))
    give([Member("start", .whole(start))])
  } catch {
    refuse(error.plain)
  }
}

/// Takes the next bytes of the export, unpacked. False, and the reason given, where it is refused.
@_expose(wasm, "read")
public func read(_ count: Int32) -> Bool {
  var failure: HealthError?
  room.withUnsafeBytes { bytes in
    let piece = UnsafeRawBufferPointer(rebasing: bytes[..<Int(count)])
    if entry != nil { sum.add(piece) }
    do throws(HealthError) { try reader.read(piece) } catch { failure = error }
  }
  if let failure { refuse(failure.plain) }
  return failure == nil
}

/// Ends the reading; gives back what is inside, the totals of days, and what was skipped.
@_expose(wasm, "finish")
public func finish() {
  if let entry, sum.value != entry.checksum {
    refuse(ZipError.damaged.plain)
    return
  }
  do throws(HealthError) {
    give(members(try reader.finish()))
  } catch {
    refuse(error.plain)
  }
}

private func members(_ found: HealthImport) -> [Member] {
  var inside: [JSONValue] = []
  for kind in found.inventory.kinds {
    guard let series = kind.series else { continue }
    inside.append(
      .object([
        Member("series", .string(series.rawValue)), Member("name", .string(series.plain)),
        Member("count", .whole(kind.count)), Member("first", .text(kind.first?.text)),
        Member("last", .text(kind.last?.text)),
      ]))
  }
  var rows: [JSONValue] = []
  for total in found.totals {
    let row = ActivityTable.Row(total.total, .appleHealth)
    rows.append(
      .object([
        Member("series", .string(total.series.rawValue)),
        Member("day", .string(total.total.day.text)), Member("line", .string(row.json.text)),
      ]))
  }
  return [
    Member("inside", .array(inside)), Member("rows", .array(rows)),
    Member("records", .whole(found.report.records)),
    Member("others", .whole(found.inventory.kinds.count - inside.count)),
    Member("sources", .array(found.inventory.sources.map { .string($0) })),
    Member("skipped", .whole(found.report.skipped.all)),
    Member("isTruncated", .bool(found.report.isTruncated)),
  ]
}

private func refuse(_ sentence: String) { give([Member("refused", .string(sentence))]) }

private func give(_ members: [Member]) {
  var bytes: [UInt8] = []
  JSONValue.object(members).write(into: &bytes)
  bytes.withUnsafeBytes { hostEffect($0.baseAddress, Int32($0.count)) }
}
