// The mind: from what is drawn, answered and felt to what may be behind it.
//
// In: `Findings` (the drawing, answers, presses, safety answers) and `Asking` (what the next step
// may be). Out: a `Ranking`: every cause with its probability and its reasons, what may lie outside
// the atlas, and the question or press that would teach the most for its effort.
// How: a noisy-OR network (`Model`, `Weighing`), summed exactly (`Inference`), with every number in
// one table (`Strengths`). Not claimed: a diagnosis, or that the numbers marked ours are right.

import Anatomy
public import Findings

/// What may be behind the findings, and what to ask or press next.
///
/// Total: any findings give a ranking. The order of answers and presses does not matter, left and
/// right swapped swap the result, and "not sure" changes nothing.
///
/// - Parameter reasons: false where nobody reads them: they take most of the work.
public func ranked(
  _ findings: Findings, asking: Asking = Asking(), reasons: Bool = true
) -> Ranking {
  Reasoner.standard.ranked(findings, asking: asking, reasons: reasons)
}

/// What raised and lowered one cause, the weightiest first: as `ranked` tells of all.
public func reasons(for cause: Cause, in findings: Findings) -> [Reason] {
  Reasoner.standard.reasons(for: cause, in: findings)
}

/// The reasoning with its numbers.
public struct Reasoner: Sendable {
  let model: Model

  public init(_ strengths: Strengths = Strengths()) { model = Model(strengths) }

  /// With the numbers as they stand.
  public static let standard = Reasoner()

  /// Makes the model and ranks something small, so that the first real ranking meets code that a
  /// browser has compiled.
  public static func getReady() {
    let drawing = [RegionID.lowerLumbar, .buttockUpperOuter, .thighBackUpper].map {
      DrawnArea(.of($0, beside: .left))
    }
    _ = standard.ranked(Findings(drawing: drawing), reasons: false)
  }

  /// What may be behind the findings, and what to ask or press next.
  public func ranked(
    _ findings: Findings, asking: Asking = Asking(), reasons: Bool = true
  ) -> Ranking {
    // A case and its mirror image are worked out as one, so that they agree to the last bit.
    findings.leansRight
      ? rankedAsIs(findings.mirrored, asking.mirrored, reasons).mirrored
      : rankedAsIs(findings, asking, reasons)
  }

  private func rankedAsIs(_ findings: Findings, _ asking: Asking, _ reasons: Bool) -> Ranking {
    let view = View(model, findings)
    let (next, separates) = Chooser(view, findings, asking).next()
    return Ranking(
      causes: view.rankedCauses(reasons: reasons), somethingElse: view.somethingElse, next: next,
      separates: separates, error: view.answer.error)
  }

  /// What raised and lowered one cause, the weightiest first.
  public func reasons(for cause: Cause, in findings: Findings) -> [Reason] {
    let mirrors = findings.leansRight
    guard let number = model.numbers[mirrors ? cause.mirrored : cause] else { return [] }
    let told = View(model, mirrors ? findings.mirrored : findings).reasons(for: [number])[0]
    return mirrors ? told.map { $0.mirrored } : told
  }
}
