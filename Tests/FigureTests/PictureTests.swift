import Anatomy
import Atlas
import Markup
import Safety
import Testing

@testable import Figure

struct PictureTests {
  @Test(arguments: PointID.allCases)
  func `the pictures of a point are sound and small`(_ id: PointID) {
    let point = TriggerPoint.of(id)
    guard let side = point.sides.last else { return }
    for seen in [Seen.bySelf, .byHelper] {
      check(pressGuide(point, side: side, seen: seen), kilobytes: 45)
    }
    check(referralPicture(point, side: side), kilobytes: 60)
    check(referralThumbnail(point, side: side), kilobytes: 12)
  }

  @Test func `a picture is the same each time`() {
    let point = TriggerPoint.of(.piriformisLateral)
    for side in Side.pair {
      #expect(
        pressGuide(point, side: side, seen: .bySelf).rendered
          == pressGuide(point, side: side, seen: .bySelf).rendered)
      #expect(
        referralPicture(point, side: side).rendered == referralPicture(point, side: side).rendered)
    }
  }

  @Test(arguments: MimicID.allCases)
  func `the picture of another cause is sound and small`(_ id: MimicID) {
    check(mimicPicture(Mimic.of(id), side: .midline), kilobytes: 160)
  }

  @Test(arguments: MuscleID.allCases)
  func `every muscle has a plate with all its points named`(_ id: MuscleID) {
    let plate = musclePlate(id)
    check(plate, kilobytes: 50)
    let words = Survey(plate).words
    for (index, point) in Muscle.of(id).points.enumerated() {
      // once in the picture and once in the key
      #expect(words.filter { $0 == "\(index + 1)" }.count >= 2, "\(point.id)")
    }
  }

  @Test(arguments: FigureView.allCases, PlateDepth.allCases)
  func `a plate of the hips is sound and bounded`(_ view: FigureView, _ depth: PlateDepth) {
    check(plate(view, depth: depth), kilobytes: 210)
  }

  @Test func `every plate is found by its id, and nothing by another`() {
    #expect(Set(plateIDs).count == plateIDs.count)
    for id in plateIDs { #expect(plate(id: id) != nil) }
    #expect(plate(id: "back") == nil)
  }

  @Test(arguments: Aspect.allCases, PlateDepth.allCases)
  func `a plate names only what the tables hold`(_ aspect: Aspect, _ depth: PlateDepth) {
    for step in aspect.steps(depth) {
      switch step {
      case .bones(let names):
        for name in names {
          #expect(Bones.of(aspect).lines.contains { $0.name.hasPrefix(name) }, "\(name)")
        }
      case .muscle(let name), .ghost(let name):
        #expect(Sheet.all(in: aspect).contains { $0.name == name }, "\(name)")
      case .part(let name, let part):
        #expect(
          Sheet.all(in: aspect).contains { $0.name == name && $0.part == part }, "\(part)")
      case .nerves: #expect(!Nerve.all(in: aspect).isEmpty)
      case .patch: #expect(Outline.of(aspect)["patch-buttock-inner"] != nil)
      }
    }
  }

  @Test(arguments: FigureView.allCases, Frame.allCases)
  func `the body map is sound and small`(_ view: FigureView, _ frame: Frame) {
    let map = BodyMap(view: view, frame: frame, painted: Set(Area.all), worst: Set(Area.all))
    check(map.svg { _ in [.role("checkbox")] }, kilobytes: 110)
  }

  /// No style, every id once, every reference answered, bounded in size.
  private func check(_ picture: Node, kilobytes: Int) {
    let survey = Survey(picture)
    #expect(!survey.names.contains("style"))
    #expect(Set(survey.ids).count == survey.ids.count)
    #expect(survey.references.isSubset(of: Set(survey.ids)))
    #expect(!survey.isBlank)
    let bytes = picture.rendered
    #expect(bytes.count < kilobytes * 1024, "\(bytes.count) bytes")
  }
}

/// What a picture is made of.
struct Survey {
  private(set) var names: Set<String> = []
  private(set) var ids: [String] = []
  private(set) var references: Set<String> = []
  private(set) var words: [String] = []
  private(set) var elements = 0

  var isBlank: Bool { elements < 5 }

  init(_ node: Node) { add(node) }

  private mutating func add(_ node: Node) {
    switch node {
    case .text(let text): words.append(text)
    case .fragment(let nodes): for node in nodes { add(node) }
    case .element(let element):
      elements += 1
      for attribute in element.attributes {
        names.insert(attribute.name)
        if attribute.name == "id" { ids.append(attribute.value) }
        if attribute.value.hasPrefix("url(#") {
          references.insert(String(attribute.value.dropFirst(5).dropLast()))
        }
      }
      for child in element.children { add(child) }
    }
  }
}
