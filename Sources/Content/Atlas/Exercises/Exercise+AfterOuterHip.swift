import Anatomy
import Evidence
import Safety

extension Exercise {
  /// - Source: hanten-2000, clinical-convention
  @inline(__always) static var afterOuterHip: Exercise {
    Exercise(
      id: .afterOuterHip,
      name: "After pressing the outer hip",
      group: .afterRelease,
      trains: [
        "move the joint after pressing"
      ],
      steps: [
        "Stand sideways to a wall, hand on it.",
        "Swing the free leg out to the side, low and slow.",
        "Let it come back to the middle, not across.",
      ],
      start: """
        Standing on the leg next to the wall, one hand on the wall, free leg straight beside \
        it, foot just off the floor.
        """,
      end: """
        Free leg 25 to 30 degrees out to the side, knee straight, toes forward, pelvis \
        level, trunk upright.
        """,
      sides: .oneAtATime,
      equipment: "wall",
      level: .start,
      dose: ExerciseDose(
        rounds: 1...1,
        repeats: 5...10,
        daysPerWeek: 7...7,
        text: "5 to 10 slow moves, right after pressing",
        standing: .ours,
        sources: [.hanten2000]),
      effortNote: "No figure found in the studies read; level of effort not known.",
      easier: "Smaller moves.",
      harder: "A bit further, still with no pain.",
      stopIf: "Sharp or shooting pain, or tingling.",
      moves: [.gluteusMedius, .gluteusMinimus, .tensorFasciaeLatae],
      standing: .unverified,
      sources: [.hanten2000, .clinicalConvention])
  }
}
