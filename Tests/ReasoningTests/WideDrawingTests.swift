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
    let weighing = Weighing(Reasoner.standard.model, Findings(drawing: drawing))
    return weighing.network(weighing.weights())
  }

  @Test func `everything on one side is sampled, and said to be`() {
    let side = RegionID.allCases.map { Area.of($0, beside: .left) }
    #expect(!Limits.ranking.allow(Elimination(network(RegionID.allCases))))
    #expect(ranked(Findings(drawing: side.map { DrawnArea($0) }), reasons: false).error > 0)
  }

  @Test(arguments: [backOfLeg, buttock + back, leg.dropLast(8) + buttock])
  func `what is sampled comes as near to the sums as is said`(regions: [RegionID]) throws {
    let drawing = regions.map { DrawnArea(Area.of($0, beside: .left)) }
    let findings = Findings(drawing: drawing)
    let model = Reasoner.standard.model
    let exact = View(model, findings, limits: Limits(work: .infinity, width: 20))
    let sampled = View(model, findings, limits: Limits(work: 0, width: 0))
    #expect(exact.error == 0 && sampled.error > 0)
    for (a, b) in zip(exact.reported, sampled.reported) { #expect(abs(a - b) <= sampled.error) }
  }

  @Test func `a wide drawing is believed as a plain sum over all sets of findings says`() {
    let network = network(Self.backOfLeg)
    let answer = Engine().solve(network)
    let evidence = PlainSum.evidence(network)
    #expect(abs(answer.evidence / evidence - 1) < 1e-12)
    let likeliest = answer.posterior.indices.sorted { answer.posterior[$0] > answer.posterior[$1] }
    for c in likeliest.prefix(6) {
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
}
