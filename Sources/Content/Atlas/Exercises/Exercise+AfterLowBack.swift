import Anatomy
import Evidence
import Safety

extension Exercise {
  /// - Source: hanten-2000, clinical-convention
  @inline(__always) static var afterLowBack: Exercise {
    Exercise(
      id: .afterLowBack,
      name: "After pressing the low back",
      group: .afterRelease,
      trains: [
        "move the joint after pressing"
      ],
      steps: [
        "Sit tall on a chair, feet flat.",
        "Slide one hand down towards the floor.",
        "Come up and do the other side.",
        "Then round and lift your low back 5 times.",
      ],
      start: """
        Sitting on a firm chair, feet flat and hip-width, hips and knees 90 degrees, arms \
        hanging at the sides.
        """,
      end: """
        Trunk bent about 20 degrees to one side, hand at mid-shin level beside the chair, \
        both sit-bones on the seat. Second picture: pelvis rolled back, low back gently \
        round.
        """,
      sides: .bothAtOnce,
      equipment: "firm chair",
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
      moves: [.quadratusLumborum, .iliocostalis, .longissimus, .multifidus],
      askFirst: [.osteoporosis],
      standing: .unverified,
      sources: [.hanten2000, .clinicalConvention])
  }
}
