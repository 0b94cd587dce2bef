import Anatomy
import Testing

@testable import Figure

/// What an anatomist looks for first: do the landmarks lie at their levels, and do the three drawings
/// tell of one body?
struct LandmarkTests {
  private func height(_ id: LandmarkID, _ aspect: Aspect = .back) throws -> Double {
    try #require(Landmark.of(id, in: aspect)).spot.y
  }

  @Test func `the top of the iliac crest lies at the fourth lumbar vertebra`() throws {
    let crest = try height(.iliacCrestTop)
    let (above, below) = (try height(.l3), try height(.l5))
    #expect(crest < above && crest > below)
    #expect(abs(crest - (try height(.l4))) < 20)
  }

  @Test func `the dimples lie at the second sacral vertebra, a hand's breadth apart`() throws {
    #expect(abs(try height(.psis) - (try height(.s2))) < 5)
    let apart = 2 * (try #require(Landmark.of(.psis, in: .back)).spot.x)
    #expect((70...110).contains(apart))
  }

  @Test func `the sit bone lies at the gluteal fold, the tail tip above it`() throws {
    #expect(abs(try height(.sitBone) - (try height(.glutealFold))) < 45)
    #expect(try height(.coccyxTip) > (try height(.sitBone)))
  }

  @Test func `the side knob of the hip lies at the hip joint, the groin bone at its level`() throws
  {
    // the head of the thigh bone lies level with the top of the trochanter
    let joint = Mannequin.hip.y
    #expect(abs(try height(.trochanterTop) - joint) < 10)
    #expect(abs(try height(.pubicTubercle, .front) - joint) < 40)
  }

  @Test func `the spine rises in its order`() throws {
    let order: [LandmarkID] = [.coccyxTip, .s2, .s1, .l5, .l4, .l3, .l2, .l1, .t11]
    let heights = try order.map { try height($0) }
    #expect(heights == heights.sorted())
  }

  @Test(arguments: LandmarkID.allCases)
  func `a landmark lies at one height and on one breadth in every drawing`(_ id: LandmarkID) {
    let spots = Aspect.allCases.compactMap { Landmark.of(id, in: $0)?.spot }
    #expect(!spots.isEmpty)
    for spot in spots {
      #expect(abs(spot.y - (spots.first?.y ?? 0)) < 12, "\(id)")
    }
    if let back = Landmark.of(id, in: .back), let front = Landmark.of(id, in: .front) {
      #expect(abs(back.spot.x - front.spot.x) < 15, "\(id)")
    }
  }

  @Test(arguments: Aspect.allCases)
  func `a landmark that can be felt lies on the body`(_ aspect: Aspect) {
    let contour = Outline.of(aspect).contour(aspect, withArms: true)
    let ring = contour.flatMap { $0.places(each: 4) }
    for landmark in Landmark.all(in: aspect) where aspect == .side || landmark.spot.x > 5 {
      let spot = landmark.spot
      let closed = aspect == .side ? ring : ring + [Spot(0, ring.last?.y ?? 0), Spot(0, 1700)]
      #expect(closed.surrounds(spot) || closed.gap(to: spot) < 6, "\(landmark.id)")
    }
  }

  @Test func `the body has the same height and the same joints from every side`() {
    let tops = Aspect.allCases.map { aspect in
      Outline.of(aspect).contour(aspect, withArms: true).flatMap { $0.places(each: 4) }
        .map { $0.y }.max() ?? 0
    }
    for top in tops { #expect(abs(top - 1700) < 5) }
  }
}
