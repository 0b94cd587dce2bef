import Testing
import Zip

/// Unpacks, reading so many bytes at a time.
func inflated(
  _ packed: [UInt8], step: Int = 1 << 16, limit: Int64 = 1 << 30
) throws(ZipError) -> [UInt8] {
  var inflate = Inflate()
  var place = 0
  var out: [UInt8] = []
  _ = try inflate.run(limit: limit) { space in
    let count = min(step, space.count, packed.count - place)
    space.copyBytes(from: packed[place..<place + count])
    place += count
    return count
  } write: {
    out.append(contentsOf: $0)
    return true
  }
  return out
}

@Suite struct InflateTests {
  @Test(arguments: [1, 2, 7, 1 << 16])
  func `every kind of block is unpacked, however few bytes come at a time`(step: Int) throws {
    let text = Sample.text(6000)
    let far = text[..<1500] + [UInt8](repeating: 0x30, count: 30000) + text[..<1500]
    #expect(try inflated(Sample.bytes(Packed.dynamic), step: step) == text)
    #expect(try inflated(Sample.bytes(Packed.fixed), step: step) == Array(text[..<800]))
    #expect(try inflated(Sample.bytes(Packed.huffmanOnly), step: step) == Array(text[..<1500]))
    #expect(try inflated(Sample.bytes(Packed.stored), step: step) == Array(text[..<300]))
    #expect(try inflated(Sample.bytes(Packed.far), step: step) == Array(far))
  }

  @Test func `what ends too early is damaged, at every length`() {
    let packed = Sample.bytes(Packed.fixed)
    for count in 0..<packed.count {
      #expect(throws: ZipError.damaged) { try inflated(Array(packed[..<count])) }
    }
  }

  @Test func `more than was told is refused, at the limit and one below`() throws {
    let packed = Sample.bytes(Packed.dynamic)
    #expect(try inflated(packed, limit: 6000).count == 6000)
    #expect(throws: ZipError.tooLarge) { try inflated(packed, limit: 5999) }
  }

  @Test func `a copy from before the beginning is damaged`() {
    // One block with fixed codes: a copy of 3 from 1 back, with nothing before.
    #expect(throws: ZipError.damaged) { try inflated([0x03, 0x02, 0x00]) }
  }

  @Test func `changed bytes never trap: they are damaged or give other bytes`() {
    var state: UInt64 = 7
    for packed in [Packed.dynamic, Packed.fixed, Packed.far].map({ Sample.bytes($0) }) {
      for _ in 0..<300 {
        var changed = packed
        for _ in 0..<3 {
          state = state &* 6_364_136_223_846_793_005 &+ 1
          changed[Int(state >> 33) % changed.count] = UInt8(truncatingIfNeeded: state >> 50)
        }
        let out = try? inflated(changed, limit: 1 << 20)
        #expect((out?.count ?? 0) <= 1 << 20)
      }
    }
  }

  @Test func `the caller can end it`() throws {
    var inflate = Inflate()
    var packed = Sample.bytes(Packed.stored)
    let ended = try inflate.run(limit: 1 << 20) { space in
      let count = min(space.count, packed.count)
      space.copyBytes(from: packed[..<count])
      packed.removeFirst(count)
      return count
    } write: { _ in
      false
    }
    #expect(!ended)
  }
}
