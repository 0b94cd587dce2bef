import Anatomy
import Atlas
import Markup
import Safety
import Testing

@testable import Figure

/// No letter of a picture is smaller than 11 px on a phone 320 px wide, 288 of which a picture has.
struct TextSizeTests {
  private static let width = 288.0
  private static let least = 11.0

  private func check(_ picture: Node, _ words: Comment) {
    for size in sizes(picture, scale: 1) { #expect(size >= Self.least, words) }
  }

  /// The sizes of letters in pixels of a page, through pictures within pictures.
  private func sizes(_ node: Node, scale: Double, isWithin: Bool = false) -> [Double] {
    switch node {
    case .text: return []
    case .fragment(let nodes): return nodes.flatMap { sizes($0, scale: scale, isWithin: isWithin) }
    case .element(let element):
      var scale = scale
      var isWithin = isWithin
      if element.tag == "svg" {
        let box = (element["viewBox"] ?? "").split(separator: " ").compactMap { Double($0) }
        let shown = isWithin ? Double(element["width"] ?? "") ?? 0 : Self.width
        if box.count == 4 { scale *= shown / box[2] }
        isWithin = true
      }
      let own = element.tag == "text" ? [(Double(element["font-size"] ?? "") ?? 0) * scale] : []
      return own + element.children.flatMap { sizes($0, scale: scale, isWithin: isWithin) }
    }
  }

  @Test(arguments: PointID.allCases)
  func `the pictures of a point can be read on the smallest phone`(_ id: PointID) {
    let point = TriggerPoint.of(id)
    for seen in [Seen.bySelf, .byHelper] {
      check(pressGuide(point, side: point.sides[0], seen: seen, key: .below), "guide \(id)")
    }
    check(referralPicture(point, side: point.sides[0], key: .below), "referral \(id)")
  }

  @Test(arguments: MuscleID.allCases)
  func `the plate of a muscle can be read on the smallest phone`(_ id: MuscleID) {
    check(musclePlate(id, key: .below), "\(id)")
  }

  @Test(arguments: MimicID.allCases)
  func `the picture of another cause can be read on the smallest phone`(_ id: MimicID) {
    check(mimicPicture(Mimic.of(id), side: .left, key: .below), "\(id)")
  }

  @Test(arguments: FigureView.allCases, Frame.allCases)
  func `the map of the body can be read on the smallest phone`(_ view: FigureView, _ frame: Frame) {
    let map = BodyMap(view: view, frame: frame, painted: [], worst: [])
    check(map.svg { _ in [] }, "\(view) \(frame)")
  }

  @Test(arguments: AtlasPlateID.allCases)
  func `a plate of the atlas can be read on the smallest phone`(_ id: AtlasPlateID) {
    check(AtlasPlate.of(id).svg { _ in [] }, "\(id)")
  }
}
