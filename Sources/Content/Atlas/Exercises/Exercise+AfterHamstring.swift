import Anatomy
import Evidence
import Safety

extension Exercise {
  /// - Source: hanten-2000, clinical-convention
  @inline(__always) static var afterHamstring: Exercise {
    Exercise(
      id: .afterHamstring,
      name: "After pressing the back of the thigh",
      group: .afterRelease,
      trains: [
        "move the joint after pressing"
      ],
      steps: [
        "Lie on your back and hold one thigh upright.",
        "Straighten that knee until you feel a mild pull.",
        "Bend it again at once.",
      ],
      start: """
        On the back, one foot flat with the knee bent 90 degrees. The other hip bent 90 \
        degrees, both hands behind that thigh, knee bent 90 degrees, shin level.
        """,
      end: """
        Same thigh upright, knee straightened to about 30 degrees short of straight, toes \
        relaxed. Head down.
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
      stopIf: "Tingling in the foot. Not with sit-bone pain or a fresh pull.",
      moves: [.bicepsFemoris, .semitendinosusSemimembranosus],
      askFirst: [.nerveSigns, .hypermobile],
      standing: .unverified,
      sources: [.hanten2000, .clinicalConvention])
  }
}
