import Testing
import Zip

@Suite struct ZipDirectoryTests {
  private func entries(_ archive: [UInt8]) throws(ZipError) -> [ZipEntry] {
    let directory = try ZipDirectory(tail: archive, fileSize: Int64(archive.count))
    let start = Int(directory.start)
    return try directory.entries(Array(archive[start..<start + Int(directory.size)]))
  }

  @Test(arguments: [Packed.archive, Packed.largeArchive])
  func `the file of an archive is found and unpacked, also with sizes of eight bytes`(
    packed: String
  ) throws {
    let archive = Sample.bytes(packed)
    let entry = try #require(try entries(archive).first)
    #expect(entry.name == "apple_health_export/export.xml")
    #expect(entry.isDeflated && entry.size == 6000)
    let header = Int(entry.headerStart)
    let start = Int(
      try entry.dataStart(header: Array(archive[header..<header + ZipEntry.headerSize])))
    let text = try inflated(Array(archive[start..<start + Int(entry.packedSize)]))
    #expect(text == Sample.text(6000))
    var sum = Checksum()
    text.withUnsafeBytes { sum.add($0) }
    #expect(sum.value == entry.checksum)
  }

  @Test func `the checksum is that of the standard, in pieces of any size`() {
    let text = Array("123456789".utf8)
    for cut in 0...text.count {
      var sum = Checksum()
      Array(text[..<cut]).withUnsafeBytes { sum.add($0) }
      Array(text[cut...]).withUnsafeBytes { sum.add($0) }
      #expect(sum.value == 0xCBF4_3926)
    }
  }

  /// The archive with another name in its list, of the same length.
  private func renamed(_ name: String) -> [UInt8] {
    var archive = Sample.bytes(Packed.archive)
    let old = Array("apple_health_export/export.xml".utf8)
    let padded = Array(name.utf8) + [UInt8](repeating: 0x61, count: old.count - name.utf8.count)
    for start in stride(from: archive.count - old.count, through: 0, by: -1)
    where Array(archive[start..<start + old.count]) == old {
      archive.replaceSubrange(start..<start + old.count, with: padded)
      break
    }
    return archive
  }

  @Test(arguments: ["../", "a/../../", "/etc/", "a\\b", "C:", "a\u{0}b"])
  func `a name that leads out of its folder is refused`(name: String) {
    #expect(throws: ZipError.unsafeName) { try entries(renamed(name)) }
  }

  @Test func `two points inside a name are no way out`() throws {
    #expect(try entries(renamed("a..b/..c/")).count == 1)
  }

  @Test func `no archive, and one cut off, are told apart from a good one`() {
    #expect(throws: ZipError.notAnArchive) { try entries(Array("<?xml".utf8)) }
    #expect(throws: ZipError.notAnArchive) { try entries([]) }
    let archive = Sample.bytes(Packed.archive)
    #expect(throws: ZipError.self) { try entries(Array(archive[10...])) }
  }

  @Test func `changed bytes of the list never trap`() {
    var state: UInt64 = 11
    let archive = Sample.bytes(Packed.largeArchive)
    for _ in 0..<5000 {
      var changed = archive
      for _ in 0..<4 {
        state = state &* 6_364_136_223_846_793_005 &+ 1
        let back = Int(state >> 33) % 200
        changed[changed.count - 1 - back] = UInt8(truncatingIfNeeded: state >> 50)
      }
      for entry in (try? entries(changed)) ?? [] {
        #expect(entry.headerStart >= 0 && entry.packedSize >= 0)
        #expect(entry.headerStart + entry.packedSize <= Int64(changed.count))
      }
    }
  }
}
