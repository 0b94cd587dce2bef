import Foundation
import LZMA
import Testing

/// The files in `Packed` were made by xz from `plain`, with the size put into their headers.
@Suite struct UnpackingTests {
  private static let names = ["usual", "app", "places", "contexts"]

  private func packed(_ name: String) throws -> [UInt8] {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Packed")
    return Array(try Data(contentsOf: folder.appending(path: name + ".lzma")))
  }

  /// Lines that are alike, noise, the same lines again, one byte many times, and every byte.
  private let plain: [UInt8] = {
    let lines = (1...300).flatMap { Array("line \($0) of the text\n".utf8) }
    var state = 1 as UInt32
    let noise = (0..<300).map { _ -> UInt8 in
      state = (state &* 1_103_515_245 &+ 12345) & 0x7FFF_FFFF
      return UInt8(truncatingIfNeeded: state >> 16)
    }
    let same = [UInt8](repeating: UInt8(ascii: "a"), count: 700)
    return lines + noise + lines.prefix(2000) + same + (0...255)
  }()

  @Test(arguments: names)
  func `what xz packed comes out as it went in`(name: String) throws {
    #expect(unpacked(try packed(name)) == plain)
  }

  @Test(arguments: names)
  func `a file that breaks off is not taken for a whole one`(name: String) throws {
    let whole = try packed(name)
    // The last bytes say only that it ends.
    for count in [0, 1, 12, 13, 14, 17, 18, 100, whole.count / 2, whole.count - 20] {
      #expect(unpacked(Array(whole.prefix(count))) == nil, "\(count) bytes")
    }
  }

  @Test func `damage gives something or nothing, and never reaches outside`() throws {
    let whole = try packed("app")
    // Bytes 1 to 4 tell how far back a copy may begin, which nobody needs who keeps the whole file.
    for at in whole.indices where !(1...4).contains(at) {
      for bit in [0x01, 0x80] as [UInt8] {
        var damaged = whole
        damaged[at] ^= bit
        let result = unpacked(damaged, limit: 1 << 16)
        #expect(result != plain || at >= whole.count - 20, "byte \(at)")
      }
    }
  }

  @Test func `a header that asks for too much, for nothing known or for no size is refused`() throws
  {
    let whole = try packed("app")
    #expect(unpacked(whole, limit: plain.count - 1) == nil)
    #expect(unpacked(whole, limit: plain.count) == plain)
    #expect(unpacked([225] + whole.dropFirst()) == nil)
    #expect(
      unpacked(Array(whole.prefix(5) + Array(repeating: 0xFF, count: 8) + whole.dropFirst(13)))
        == nil)
  }
}
