import Anatomy
import Evidence
import Safety

extension Exercise {
  /// - Source: hanten-2000, clinical-convention
  @inline(__always) static var afterShin: Exercise {
    Exercise(
      id: .afterShin,
      name: "After pressing the shin or outer lower leg",
      group: .afterRelease,
      trains: [
        "move the joint after pressing"
      ],
      steps: [
        "Sit with one leg out and the heel down.",
        "Draw slow circles with the foot, both ways.",
        "Point the toes, then pull them up.",
      ],
      start: """
        Sitting on a chair, one foot flat, the other knee 30 degrees bent with only the heel \
        on the floor, hands on the seat.
        """,
      end: """
        Toes pulled up about 15 degrees, then pointed about 35 degrees, and the foot rolled \
        in and out; the heel stays as the pivot.
        """,
      sides: .oneAtATime,
      equipment: "chair",
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
      stopIf: "The foot hangs or cannot lift: get help the same day.",
      moves: [.tibialisAnterior, .fibularisLongus],
      standing: .unverified,
      sources: [.hanten2000, .clinicalConvention])
  }
}
