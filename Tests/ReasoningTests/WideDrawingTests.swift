import Anatomy
import Testing

@testable import Reasoning

/// Drawings of whole parts of the body: what the stated limits of exact inference rest on.
struct WideDrawingTests {
  private static let buttock: [RegionID] = [
    .buttockUpperInner, .buttockUpperOuter, .buttockLowerInner, .buttockLowerOuter,
  ]
  private static let leg: [RegionID] = [
    .thighBackUpper, .thighBackLower, .thighOuterUpper, .thighOuterLower, .thighFrontUpper,
    .thighFrontLower, .thighInnerUpper, .thighInnerLower, .kneeBack, .kneeFront, .kneeInner,
    .kneeOuter, .calfUpper, .calfLower, .shin, .legOuter, .ankleInner, .ankleOuter, .heel,
    .footSole, .footTop,
  ]
  private static let backOfLeg: [RegionID] =
    [.lowerLumbar, .sacroiliac] + buttock
    + [.thighBackUpper, .thighBackLower, .kneeBack, .calfUpper, .calfLower, .heel, .footSole]

  private func network(_ regions: [RegionID]) -> NoisyOr {
    let drawing = regions.map { DrawnArea(Area.of($0, beside: .left)) }
    return Weighing(Reasoner.standard.model, Findings(drawing: drawing)).network()
  }

  @Test(arguments: [
    (backOfLeg, 12), (leg, 16), (leg + [.groin, .frontHip, .lateralHip], 18), (leg + buttock, 18),
  ])
  func `a leg, with its buttock or its hip, is within what is summed exactly`(
    regions: [RegionID], open: Int
  ) {
    let plan = Elimination(network(regions))
    #expect(plan.width <= open)
    #expect(plan.width <= Limits().width)
    // With the tables for the way back, in the memory that a phone may give.
    #expect(Segments(plan, limit: Limits.entries).entries <= Limits.entries)
  }

  @Test func `another order of the same sums gives the same beliefs`() {
    let network = network(Self.backOfLeg)
    let answer = Engine().solve(network)
    let plain = Engine().solve(network, Elimination(network, searching: false))
    #expect(answer.error == 0)
    #expect(abs(answer.evidence / plain.evidence - 1) < 1e-12)
    for (a, b) in zip(answer.posterior, plain.posterior) { #expect(abs(a - b) < 1e-12) }
  }

  @Test func `where the plain order is dear, the search finds a cheaper one`() {
    let wide = network(
      Self.leg + Self.buttock + [.lowerLumbar, .upperLumbar, .sacroiliac, .sacrum])
    #expect(Elimination(wide).width < Elimination(wide, searching: false).width)
    #expect(Elimination(wide).width > Limits().width)
  }
}
