import AppleHealth
import Testing
import Zip

@Suite struct HealthArchiveTests {
  /// An archive of empty files, written by hand: only the list matters here.
  private func entries(_ names: [(String, Int)]) throws -> [ZipEntry] {
    var list: [UInt8] = []
    let four = { (number: Int) in (0..<4).map { UInt8(truncatingIfNeeded: number >> ($0 * 8)) } }
    let two = { (number: Int) in (0..<2).map { UInt8(truncatingIfNeeded: number >> ($0 * 8)) } }
    for (name, size) in names {
      list += four(0x0201_4B50) + [UInt8](repeating: 0, count: 6) + two(8) + four(0) + four(0)
      list +=
        four(10) + four(size) + two(name.utf8.count) + [UInt8](repeating: 0, count: 12) + four(0)
      list += Array(name.utf8)
    }
    let front = [UInt8](repeating: 0, count: 100)
    let end =
      four(0x0605_4B50) + four(0) + two(names.count) + two(names.count) + four(list.count)
      + four(100)
      + two(0)
    let archive = front + list + end
    let directory = try ZipDirectory(tail: archive, fileSize: Int64(archive.count))
    return try directory.entries(list)
  }

  @Test(arguments: ["export.xml", "Export.xml", "exportación.xml", "导出.XML", "exporter.xml"])
  func `the export is found under the name of any language`(name: String) throws {
    let found = HealthArchive.export(
      among: try entries([
        ("apple_health_export/export_cda.xml", 9_000), ("apple_health_export/" + name, 5_000),
        ("apple_health_export/workout-routes/route.gpx", 50_000),
      ]))
    #expect(found?.name == "apple_health_export/" + name)
  }

  @Test func `an archive without one has none`() throws {
    #expect(HealthArchive.export(among: try entries([("photo.jpg", 5)])) == nil)
  }

  @Test func `a file that would unpack to far too much is refused`() throws {
    let entry = try #require(try entries([("export.xml", 4_000_000_000)]).first)
    #expect(throws: ZipError.tooLarge) { try entry.checkSize() }
    let fair = try #require(try entries([("export.xml", 2000)]).first)
    try fair.checkSize()
  }
}
