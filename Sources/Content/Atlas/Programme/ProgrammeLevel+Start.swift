import Anatomy
import Evidence

extension ProgrammeLevel {
  /// Ours, built from cited facts and itself untested.
  @inline(__always) static var start: ProgrammeLevel {
    ProgrammeLevel(
      level: .start,
      name: "Start",
      minutes: 6,
      sessionsPerWeek: 3,
      forWhom: "New to exercise, over 65, or just over a sore spell.",
      parts: [
        ProgrammeLevel.Part(
          .sitToStand, rounds: 1, repeats: 6...10),
        ProgrammeLevel.Part(
          .bridgeTwoLeg, rounds: 1, repeats: 6...10),
        ProgrammeLevel.Part(
          .clam, rounds: 1, repeats: 6...10, eachSide: true),
        ProgrammeLevel.Part(
          .oneLegStand, rounds: 2, hold: 10...20, eachSide: true, note: "fingertips on a chair"),
      ],
      stairs: ProgrammeLevel.Stairs(
        minutes: 5, daysPerWeek: 3, note: "one flight at a time"),
      moveUp: "Two weeks in a row all felt easy, top numbers reached, and no morning was worse.",
      moveDown: "Two sessions in a row left you worse the next day.")
  }
}
