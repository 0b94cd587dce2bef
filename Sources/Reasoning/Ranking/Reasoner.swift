// The mind: from what is drawn, answered and felt to what may be behind it.
//
// In: `Findings` (the drawing, answers, presses, safety answers) and `Asking` (what the next step
// may be). Out: a `Ranking`: every cause with its probability and its reasons, what may lie outside
// the atlas, and the question or press that would teach the most for its effort.
// How: a noisy-OR network (`Model`, `Weighing`), summed exactly (`Inference`), with every number in
// one table (`Strengths`). Not claimed: a diagnosis, or that the numbers marked ours are right.

/// What may be behind the findings, and what to ask or press next.
///
/// Total: any findings give a ranking. The order of answers and presses does not matter, left and
/// right swapped swap the result, and "not sure" changes nothing.
public func ranked(_ findings: Findings, asking: Asking = Asking()) -> Ranking {
  Reasoner.standard.ranked(findings, asking: asking)
}

/// The reasoning with its numbers.
public struct Reasoner: Sendable {
  let model: Model

  public init(_ strengths: Strengths = Strengths()) { model = Model(strengths) }

  /// With the numbers as they stand.
  public static let standard = Reasoner()

  /// What may be behind the findings, and what to ask or press next.
  public func ranked(_ findings: Findings, asking: Asking = Asking()) -> Ranking {
    // A case and its mirror image are worked out as one, so that they agree to the last bit.
    findings.leansRight
      ? rankedAsIs(findings.mirrored, asking: asking.mirrored).mirrored
      : rankedAsIs(findings, asking: asking)
  }

  private func rankedAsIs(_ findings: Findings, asking: Asking) -> Ranking {
    let view = View(model, findings)
    let (next, separates) = Chooser(view, findings, asking).next()
    return Ranking(
      causes: view.rankedCauses(), somethingElse: view.somethingElse, next: next,
      separates: separates, error: view.answer.error)
  }
}
