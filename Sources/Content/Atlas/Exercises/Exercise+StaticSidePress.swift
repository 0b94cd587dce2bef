import Anatomy
import Evidence
import Safety

extension Exercise {
  /// - Source: leap-protocol-2016, gluteal-exercise-abr, gluteal-tendon-leaflet
  @inline(__always) static var staticSidePress: Exercise {
    Exercise(
      id: .staticSidePress,
      name: "Still press to the side",
      group: .gluteal,
      trains: [
        "middle side-buttock muscle",
        "small side-buttock muscle",
        "sore outer-hip tendons",
      ],
      steps: [
        "Lie on your back, a pillow under the knees.",
        "Put a belt round both thighs, just above the knees.",
        "Press the thighs gently out into the belt.",
        "Nothing moves. Hold, breathe, let go.",
      ],
      start: """
        Lying on the back, head on a pillow, a thick pillow under both knees (knees bent \
        about 30 degrees). Legs slightly wider than the hips. A belt or scarf lies round \
        both thighs just above the knees. Arms at the sides. Touching: head, back, seat, \
        heels; knees rest on the pillow.
        """,
      end: """
        The picture is the same: no joint moves. The belt is tight; small arrows show both \
        thighs pressing outwards.
        """,
      sides: .bothAtOnce,
      equipment: "belt or scarf; pillow",
      level: .start,
      dose: ExerciseDose(
        rounds: 1...2,
        repeats: 10...10,
        hold: 5...10,
        daysPerWeek: 7...7,
        timesADay: 2,
        rest: 10,
        text: "10 holds of 5 to 10 seconds, twice a day",
        standing: .verified,
        sources: [.leapProtocol2016, .glutealExerciseAbr]),
      effortNote: "No figure found in the studies read; level of effort not known.",
      easier: "Press with a third of your strength.",
      harder: """
        Standing: feet wide, slide them apart without moving, 10 to 15 seconds. Then clam.
        """,
      stopIf: "Pain over 4 of 10, or worse that night.",
      standing: .verified,
      sources: [.leapProtocol2016, .glutealExerciseAbr, .glutealTendonLeaflet])
  }
}
