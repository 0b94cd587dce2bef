import Anatomy
import Evidence

extension ProgrammeLevel {
  /// Ours, built from cited facts and itself untested.
  @inline(__always) static var ready: ProgrammeLevel {
    ProgrammeLevel(
      level: .ready,
      name: "Ready for snow, sand and water",
      minutes: 11,
      sessionsPerWeek: 3,
      forWhom: "Level 2 is easy, no pain over 2 of 10 in daily life.",
      parts: [
        ProgrammeLevel.Part(
          .stepUp, rounds: 1, repeats: 8...12, eachSide: true,
          note: "higher step or a bag in each hand"),
        ProgrammeLevel.Part(
          .bridgeOneLeg, rounds: 1, repeats: 6...10, eachSide: true),
        ProgrammeLevel.Part(
          .sidePlankKnees, rounds: 1, repeats: 3...5, hold: 5...10, eachSide: true),
        ProgrammeLevel.Part(
          .hipHinge, rounds: 1, repeats: 8...12),
        ProgrammeLevel.Part(
          .splitSquat, rounds: 1, repeats: 6...10, eachSide: true),
        ProgrammeLevel.Part(
          .softGroundStand, rounds: 1, hold: 20...30, eachSide: true),
      ],
      stairs: ProgrammeLevel.Stairs(
        minutes: 10, daysPerWeek: 3, note: "or a hill; come down slowly"),
      moveUp: "Keep here. Twice a week is enough to hold what you have.",
      moveDown: "After a break of two weeks or more start one level lower.")
  }
}
