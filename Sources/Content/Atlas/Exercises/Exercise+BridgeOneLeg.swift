import Anatomy
import Evidence
import Safety

extension Exercise {
  /// - Source: clinical-convention, ijspt-emg-table-2014, bw-gmed-abstract, lehecka-2017
  @inline(__always) static var bridgeOneLeg: Exercise {
    Exercise(
      id: .bridgeOneLeg,
      name: "Bridge on one leg",
      group: .gluteal,
      trains: [
        "large buttock muscle",
        "middle side-buttock muscle",
      ],
      steps: [
        "Do the two-leg bridge and stay up.",
        "Lift one foot a hand above the floor.",
        "Keep both hip bones at the same height.",
        "Hold 3 seconds, then put the foot down.",
        "Change legs. Lower when you feel a tilt.",
      ],
      start: """
        As in the end of “Bridge on two legs”: on the back, hips up, shoulder-hip-knee in \
        one line, both knees bent 90 degrees, both soles down, arms along the sides.
        """,
      end: """
        Same body line. One sole flat on the floor, that knee about 100 to 110 degrees bent \
        (heel closer to the seat). The other thigh is level with the first, its knee bent 90 \
        degrees, foot about 15 cm above the floor. Hip bones level. Touching the floor: \
        head, shoulder blades, arms, one sole.
        """,
      sides: .oneAtATime,
      equipment: "mat",
      level: .ready,
      dose: ExerciseDose(
        rounds: 2...3,
        repeats: 6...10,
        hold: 3...3,
        daysPerWeek: 2...3,
        rest: 60,
        text: "2 to 3 rounds of 6 to 10 on each side, 2 to 3 days a week",
        standing: .ours,
        sources: [.clinicalConvention]),
      efforts: [
        Exercise.Effort(
          .gluteusMedius, "47–55 %", .verified, .ijsptEmgTable2014,
          note: "table of earlier studies"),
        Exercise.Effort(
          .gluteusMaximus, "40–54 %", .verified, .ijsptEmgTable2014,
          note: "table of earlier studies"),
        Exercise.Effort(
          .gluteusMedius, "33 %", .verified, .bwGmedAbstract),
      ],
      easier: "Go back to two legs, or only slide the heel forward.",
      harder: "Hold 10 seconds, or rest the shoulders on a sofa edge.",
      stopIf: """
        Pain over 4 of 10, pain that shoots or tingles down the leg, or pain still up the \
        next morning. Stop also when the pelvis drops on one side.
        """,
      askFirst: [.pregnancy, .heartBp],
      standing: .verified,
      sources: [.ijsptEmgTable2014, .lehecka2017, .bwGmedAbstract])
  }
}
