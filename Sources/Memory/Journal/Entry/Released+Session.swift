public import Anatomy
public import Care
public import Safety

extension Released {
  /// What a session came to, spot by spot. Where nothing was pressed, what went wrong is kept all
  /// the same, at the first spot.
  public static func all(
    of session: ReleaseSession, before: PainScore?, after: PainScore?, adverse: [StopSign]
  ) -> [Released] {
    let ending = session.ending ?? .left
    let spots = session.results.map {
      Released($0, ending: ending, before: before, after: after, adverse: adverse)
    }
    guard spots.isEmpty, !adverse.isEmpty else { return spots }
    let plan = session.plan
    return [
      Released(
        point: plan.point, side: plan.side, presser: plan.presser, tool: plan.tool,
        position: plan.position, rounds: 0, seconds: 0, before: before, after: after,
        spotEnd: .brokenOff, ending: ending, adverse: adverse)
    ]
  }
}
