import Anatomy
import Evidence
import Safety

extension Exercise {
  /// - Source: hanten-2000, clinical-convention
  @inline(__always) static var afterInnerThigh: Exercise {
    Exercise(
      id: .afterInnerThigh,
      name: "After pressing the inner thigh",
      group: .afterRelease,
      trains: [
        "move the joint after pressing"
      ],
      steps: [
        "Lie on your back with knees bent.",
        "Let one knee sink slowly out to the side.",
        "Keep the pelvis flat.",
        "Bring it back up.",
      ],
      start: """
        On the back, both knees bent 90 degrees, soles flat, feet together, hands on the hip \
        bones.
        """,
      end: """
        One knee lowered outwards about 45 degrees, that foot rolled on its outer edge, \
        pelvis still flat, other knee upright.
        """,
      sides: .oneAtATime,
      equipment: "mat or bed",
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
      moves: [.adductorMagnus, .adductorLongusBrevis, .pectineus, .gracilis],
      askFirst: [.hipReplacement],
      standing: .unverified,
      sources: [.hanten2000, .clinicalConvention])
  }
}
