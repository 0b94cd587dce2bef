import Anatomy
import Evidence
import Safety

extension Exercise {
  /// - Source: hanten-2000, clinical-convention
  @inline(__always) static var afterFrontThigh: Exercise {
    Exercise(
      id: .afterFrontThigh,
      name: "After pressing the front of the thigh",
      group: .afterRelease,
      trains: [
        "move the joint after pressing"
      ],
      steps: [
        "Lie on your front or stand with a hand on a chair.",
        "Bend one knee and bring the heel to your seat.",
        "Lower it again.",
      ],
      start: """
        Standing on one leg, one hand on a chair back, thighs side by side, free knee bent \
        30 degrees.
        """,
      end: """
        Free knee bent about 100 to 110 degrees, heel towards the seat, thighs still side by \
        side, pelvis tucked, trunk upright.
        """,
      sides: .oneAtATime,
      equipment: "chair back",
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
      moves: [.vastusLateralis, .vastusMedialis, .vastusIntermedius, .rectusFemoris],
      askFirst: [.hipReplacement],
      standing: .unverified,
      sources: [.hanten2000, .clinicalConvention])
  }
}
