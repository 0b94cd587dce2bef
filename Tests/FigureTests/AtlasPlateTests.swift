import Anatomy
import Markup
import Testing

@testable import Figure

struct AtlasPlateTests {
  @Test func `every muscle of the atlas that lies outside the pelvis can be chosen on some plate`()
  {
    let shown = Set(AtlasPlateID.allCases.flatMap { AtlasPlate.of($0).muscles })
    // two lie within it, and are drawn on their own pages
    let missing = MuscleID.allCases.filter { !shown.contains($0) }
    #expect(Set(missing).isSubset(of: [.pelvicFloor, .obturatorInternus]), "\(missing)")
  }

  @Test(arguments: AtlasPlateID.allCases)
  func `each muscle is one target, and its number stands on it`(_ id: AtlasPlateID) {
    let plate = AtlasPlate.of(id)
    let text = String(
      decoding: plate.svg { [.aria("label", $0.rawValue)] }.rendered, as: UTF8.self)
    #expect(plate.muscles.count >= 5)
    #expect(Set(plate.muscles).count == plate.muscles.count)
    for muscle in plate.muscles {
      #expect(text.split(separator: "aria-label=\"\(muscle.rawValue)\"").count == 2)
    }
    #expect(text.utf8.count < 100 * 1024, "\(text.utf8.count) bytes")
  }

  @Test func `the picture for the first page is light`() {
    #expect(frontispiece.rendered.count < 70 * 1024, "\(frontispiece.rendered.count) bytes")
  }
}
