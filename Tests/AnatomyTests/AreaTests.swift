import Anatomy
import Testing

@Suite struct AreaTests {
  @Test func `a region exists on both sides or only in the midline`() {
    #expect(Area(.sacrum, .left) == nil)
    #expect(Area(.groin, .midline) == nil)
    #expect(Area.all.count == 36 * 2 + 3)
  }

  @Test func `mirroring twice gives the same area`() {
    for area in Area.all { #expect(area.mirrored.mirrored == area) }
  }
}
