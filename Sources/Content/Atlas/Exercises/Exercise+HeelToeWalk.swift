import Anatomy
import Evidence
import Safety

extension Exercise {
  /// - Source: nhs-balance, sherrington-2020
  @inline(__always) static var heelToeWalk: Exercise {
    Exercise(
      id: .heelToeWalk,
      name: "Heel-to-toe walk",
      group: .balance,
      trains: [
        "balance",
        "hip side muscles",
      ],
      steps: [
        "Stand beside a wall.",
        "Put one heel right in front of the other toes.",
        "Look ahead, not down.",
        "Take 5 to 10 slow steps and turn.",
      ],
      start: """
        Standing sideways to a wall at arm length, fingertips on it, feet in line: heel of \
        the front foot touching the toes of the rear foot.
        """,
      end: """
        Next step: rear foot has come forward, its heel now touches the toes of the other \
        foot. Trunk upright, arms slightly out, eyes ahead.
        """,
      sides: .bothAtOnce,
      equipment: "wall",
      level: .start,
      dose: ExerciseDose(
        rounds: 2...3,
        repeats: 5...10,
        daysPerWeek: 2...5,
        rest: 30,
        text: "at least 5 steps, twice a week or more",
        standing: .verified,
        sources: [.nhsBalance]),
      effortNote: "No figure found in the studies read; level of effort not known.",
      easier: "Feet half a foot apart.",
      harder: "Away from the wall, backwards, or on grass.",
      stopIf: "Dizzy, or you had a fall lately without help near.",
      askFirst: [.frailty],
      standing: .verified,
      sources: [.nhsBalance, .sherrington2020])
  }
}
