import Anatomy
import Evidence
import Safety

extension Exercise {
  /// - Source: hanten-2000, clinical-convention
  @inline(__always) static var afterCalf: Exercise {
    Exercise(
      id: .afterCalf,
      name: "After pressing the calf",
      group: .afterRelease,
      trains: [
        "move the joint after pressing"
      ],
      steps: [
        "Stand with both hands on a wall, one foot behind.",
        "Bend and straighten the rear knee.",
        "Keep the rear heel down.",
        "Then pump the foot up and down 10 times.",
      ],
      start: """
        Standing, facing a wall. Both palms on it at shoulder height. One foot 50 cm behind \
        the other. Both feet flat, toes ahead. Rear knee straight.
        """,
      end: """
        Rear knee bent 25 to 30 degrees, over the toes. Rear heel still down. Front knee \
        bent 40 degrees. Arms bent.
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
      stopIf: "One calf hot, red or swollen: do not press or stretch, get help the same day.",
      moves: [.gastrocnemius, .soleus, .popliteus],
      standing: .unverified,
      sources: [.hanten2000, .clinicalConvention])
  }
}
