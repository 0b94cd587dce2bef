import Anatomy
import Findings
import Testing

@testable import Reasoning

/// Drawings of whole parts of the body: what the stated limits of exact inference rest on.
struct WideDrawingTests {
  private static let buttock: [RegionID] = [
    .buttockUpperInner, .buttockUpperOuter, .buttockLowerInner, .buttockLowerOuter,
  ]
  private static let back: [RegionID] = [.lowerLumbar, .upperLumbar, .sacroiliac, .sacrum]
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

  private static let most: [RegionID] = leg + buttock + back
  /// Drawings, and how many of their findings may be open between two steps.
  private static let wide: [(regions: [RegionID], open: Int)] = [
    (backOfLeg, 12), (leg, 15), (leg + [.groin, .frontHip, .lateralHip], 18), (leg + buttock, 18),
    (most, 19), (most + [.flank], 19), (most + [.iliacCrest], 19),
  ]

  @Test(arguments: wide.indices)
  func `a leg with its buttock and the back is within what is summed exactly`(
    number: Int
  ) {
    let limits = Limits()
    let plan = Elimination(network(Self.wide[number].regions))
    #expect(plan.width <= Self.wide[number].open)
    #expect(limits.allow(plan))
    // With the tables for the way back, in the memory that a phone may give.
    #expect(Segments(plan, limit: Limits.entries).entries <= Limits.entries)
  }

  @Test(arguments: most)
  func `whichever area is left out of a leg, buttock and back, the rest is summed exactly`(
    missing: RegionID
  ) {
    let limits = Limits()
    let rest = Self.most.filter { $0 != missing }
    #expect(limits.allow(Elimination(network(rest))))
  }

  @Test func `everything on one side is beyond the limits, and said to be`() {
    let limits = Limits()
    let side = RegionID.allCases.filter { Area.of($0, beside: .left).side == .left }
    #expect(!limits.allow(Elimination(network(side))))
  }

  @Test func `a wide drawing is believed as a plain sum over all sets of findings says`() {
    let network = network(Self.backOfLeg)
    let answer = Engine().solve(network)
    let evidence = PlainSum.evidence(network)
    #expect(answer.error == 0)
    #expect(abs(answer.evidence / evidence - 1) < 1e-12)
    let likeliest = answer.posterior.indices.sorted { answer.posterior[$0] > answer.posterior[$1] }
    for c in likeliest.prefix(12) {
      let p = PlainSum.evidence(network, always: c) / evidence
      #expect(abs(answer.posterior[c] - p) < 1e-12)
    }
  }

  @Test func `another order of the same sums gives the same beliefs`() {
    let network = network(Self.backOfLeg)
    let answer = Engine().solve(network)
    let plain = Engine().solve(network, Elimination(network, searching: false))
    #expect(abs(answer.evidence / plain.evidence - 1) < 1e-12)
    for (a, b) in zip(answer.posterior, plain.posterior) { #expect(abs(a - b) < 1e-12) }
  }

  @Test func `where the plain order is dear, the search finds a cheaper one`() {
    let wide = network(Self.most)
    let found = Elimination(wide)
    let plain = Elimination(wide, searching: false)
    #expect(found.width < plain.width)
    #expect(found.work < plain.work / 4)
  }
}
