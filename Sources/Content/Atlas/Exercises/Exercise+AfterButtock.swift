import Anatomy
import Evidence
import Safety

extension Exercise {
  /// - Source: hanten-2000, clinical-convention
  @inline(__always) static var afterButtock: Exercise {
    Exercise(
      id: .afterButtock,
      name: "After pressing the buttock",
      group: .afterRelease,
      trains: [
        "move the joint after pressing"
      ],
      steps: [
        "Lie on your back with knees bent, feet wide.",
        "Let one knee fall in towards the middle.",
        "Let it fall out to the side.",
        "Then hug that knee once.",
      ],
      start: """
        On the back, knees bent 90 degrees, feet flat and 60 cm apart, arms at the sides.
        """,
      end: """
        One knee tipped inwards about 30 degrees, then outwards about 45 degrees; foot stays \
        flat or rolls on its edge. Last picture: that thigh hugged to the chest, hip about \
        110 degrees.
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
      stopIf: "Tingling in the foot, or a pinch in the groin.",
      moves: [.gluteusMaximus, .piriformis, .obturatorInternus, .quadratusFemoris],
      askFirst: [.hipReplacement, .nerveSigns],
      standing: .unverified,
      sources: [.hanten2000, .clinicalConvention])
  }
}
