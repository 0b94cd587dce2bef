import Anatomy
import Evidence

extension ProgrammeLevel {
  /// Ours, built from cited facts and itself untested.
  @inline(__always) static var build: ProgrammeLevel {
    ProgrammeLevel(
      level: .build,
      name: "Build",
      minutes: 10,
      sessionsPerWeek: 3,
      forWhom: "Level 1 is easy.",
      parts: [
        ProgrammeLevel.Part(
          .stepUp, rounds: 1, repeats: 8...12, eachSide: true),
        ProgrammeLevel.Part(
          .sideLegRaise, rounds: 1, repeats: 8...12, eachSide: true),
        ProgrammeLevel.Part(
          .bridgeTwoLeg, rounds: 1, repeats: 8...12),
        ProgrammeLevel.Part(
          .allFoursReach, rounds: 1, repeats: 5...8, eachSide: true),
        ProgrammeLevel.Part(
          .oneLegStand, rounds: 1, hold: 20...30, eachSide: true),
        ProgrammeLevel.Part(
          .heelToeWalk, rounds: 1, repeats: 10...10),
      ],
      stairs: ProgrammeLevel.Stairs(
        minutes: 8, daysPerWeek: 3, note: "add 1 to 2 minutes a week"),
      moveUp: "Two weeks in a row all felt easy.",
      moveDown: "As in level 1; go back one level for a week.")
  }
}
