import Anatomy
import Atlas
import Findings
import Foundation
import Reasoning

/// Simulated patients: one active point each, drawn and felt as the model (or a perturbed one) has
/// it. How many presses until that point leads, chosen by expected information, by rank, and in
/// the fixed order of the atlas. It shows what the choice of presses is worth where the model is
/// right or roughly right; it says nothing about real people.
struct PatientsBenchmark {
  private let count: Int
  private let seed: UInt64
  private let mostPresses = 20

  init(_ arguments: [String]) {
    let numbers = arguments.dropFirst().compactMap { Int($0) }
    count = numbers.first ?? 200
    seed = UInt64(numbers.dropFirst().first ?? 1)
  }

  enum Way: CaseIterable {
    case information, rank, order
    var name: String {
      switch self {
      case .information: "expected information"
      case .rank: "rank alone"
      case .order: "fixed order"
      }
    }
  }

  func run() {
    print(
      "presses until the right point leads; \(count) patients, seed \(seed), cap \(mostPresses)")
    for (name, noise) in [("from the model", 0.0), ("from perturbed models", 0.5)] {
      var random = SplitMix(seed: seed)
      var counts: [[Int]] = Way.allCases.map { _ in [] }
      var efforts = Way.allCases.map { _ in 0.0 }
      for _ in 0..<count {
        let patient = Patient(noise: noise, using: &random)
        for (i, way) in Way.allCases.enumerated() {
          let (number, effort) = presses(patient, way)
          counts[i].append(number)
          efforts[i] += effort / Double(count)
        }
      }
      print(name)
      for (i, way) in Way.allCases.enumerated() {
        let sorted = counts[i].sorted()
        let found = sorted.filter { $0 <= mostPresses }.count
        let mean =
          Double(sorted.reduce(0) { $0 + min($1, mostPresses + 1) }) / Double(sorted.count)
        print(
          "  \(way.name): median \(sorted[sorted.count / 2])",
          "p90 \(sorted[sorted.count * 9 / 10]) mean \(String(format: "%.1f", mean))",
          "effort \(String(format: "%.1f", efforts[i]))",
          "found \(found)/\(sorted.count)",
          "≤8: \(sorted.filter { $0 <= 8 }.count)",
          "with 0: \(sorted.filter { $0 == 0 }.count)",
          "≤3: \(sorted.filter { $0 <= 3 }.count)")
      }
    }
  }

  /// Presses until the patient's point leads among all points, and what they cost; one more than the
  /// most where it never does.
  private func presses(_ patient: Patient, _ way: Way) -> (number: Int, effort: Double) {
    var findings = patient.findings
    var effort = 0.0
    let open = Set(QuestionID.allCases)
    for number in 0...mostPresses {
      let ranking = ranked(
        findings, asking: Asking(closedQuestions: open, cap: 1000), reasons: false)
      let points = ranking.causes.filter { entry in
        if case .point = entry.cause { true } else { false }
      }
      let pressed = Set(findings.presses.map { PressPlace($0.point, $0.side) })
      if points.first?.cause == patient.cause { return (number, effort) }
      guard let place = next(way, ranking, points, pressed) else {
        return (mostPresses + 1, effort)
      }
      effort += Strengths().effort(of: place, after: findings.presses)
      findings.presses.append(
        Press(place.point, place.side, patient.felt(at: place)))
    }
    return (mostPresses + 1, effort)
  }

  private func next(
    _ way: Way, _ ranking: Ranking, _ points: [RankedCause], _ pressed: Set<PressPlace>
  ) -> PressPlace? {
    let byRank = points.lazy.compactMap { entry -> PressPlace? in
      guard case .point(let id, let side) = entry.cause, TriggerPoint.of(id).care.hands != nil
      else { return nil }
      let place = PressPlace(id, side)
      return pressed.contains(place) ? nil : place
    }.first
    switch way {
    case .information:
      if case .press(let point, let side, _) = ranking.next { return PressPlace(point, side) }
      return byRank
    case .rank: return byRank
    case .order:
      // The atlas's order, over the points that could explain anything drawn.
      let likely = Set(points.map { $0.cause })
      for point in TriggerPoint.all where point.care.hands != nil {
        for side in point.sides {
          let place = PressPlace(point.id, side)
          if likely.contains(.point(point.id, side)), !pressed.contains(place) { return place }
        }
      }
      return nil
    }
  }
}

/// A person with one active point.
private struct Patient {
  let place: PressPlace
  let findings: Findings
  let seed: UInt64
  private let noise: Double
  var cause: Cause { .point(place.point, place.side) }

  init(noise: Double, using random: inout SplitMix) {
    self.noise = noise
    seed = random.next()
    let strengths = Strengths()
    let points = TriggerPoint.all.filter { $0.care.hands != nil && $0.commonness != .alias }
    var drawing: [DrawnArea] = []
    var chosen = PressPlace(.piriformisLateral, .left)
    while drawing.isEmpty {
      guard let point = points.randomElement(using: &random),
        let side = point.sides.randomElement(using: &random)
      else { continue }
      chosen = PressPlace(point.id, side)
      let isQuiet = Double.random(in: 0..<1, using: &random) < strengths.quietShare.value
      let essential = isQuiet ? strengths.quietEssential : strengths.loudEssential
      let spillover = isQuiet ? strengths.quietSpillover : strengths.loudSpillover
      for referral in point.refers {
        let p = (referral.strength == .essential ? essential : spillover).value
        let odds = p / (1 - p) * exp(noise * Double.random(in: -2...2, using: &random))
        if Double.random(in: 0..<1, using: &random) < odds / (1 + odds) {
          drawing.append(DrawnArea(Area.of(referral.region, beside: side)))
        }
      }
      // Now and then an area that has nothing to do with it.
      for area in Area.all
      where Double.random(in: 0..<1, using: &random) < strengths.leak.value / 2 {
        if !drawing.contains(where: { $0.area == area }) { drawing.append(DrawnArea(area)) }
      }
    }
    place = chosen
    findings = Findings(drawing: drawing)
  }

  /// What is felt there, the same whenever it is pressed, so that ways of choosing are compared on
  /// the same answers; shared tissue answers as its other name does, half the time.
  func felt(at pressed: PressPlace) -> Felt {
    let number = PointID.allCases.firstIndex(of: pressed.point).map { UInt64($0) } ?? 0
    var random = SplitMix(seed: seed ^ (number * 2 + (pressed.side == .left ? 0 : 1)))
    let s = Strengths()
    let shares =
      pressed.side == place.side
      && (TriggerPoint.of(pressed.point).overlaps.contains(place.point)
        || TriggerPoint.of(place.point).overlaps.contains(pressed.point))
    let isActive = pressed == place || (shares && Bool.random(using: &random))
    let chances =
      isActive
      ? [s.activeNothing, s.activeSore, s.activeFamiliar, s.activeNerve]
      : [s.otherNothing, s.otherSore, s.otherFamiliar, s.otherNerve]
    let weights = chances.map {
      $0.value * exp(noise * Double.random(in: -1...1, using: &random))
    }
    var left = Double.random(in: 0..<weights.reduce(0, +), using: &random)
    for (felt, weight) in zip(Felt.allCases, weights) {
      if left < weight { return felt }
      left -= weight
    }
    return .nothing
  }
}

/// A small seeded source of numbers, so that a run can be made again.
struct SplitMix: RandomNumberGenerator {
  private var state: UInt64
  init(seed: UInt64) { state = seed }
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}
