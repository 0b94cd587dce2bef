import Anatomy
import Evidence
import Safety

extension Exercise {
  /// - Source: pocovi-2024, clinical-convention, who-activity-2020-summary
  @inline(__always) static var walkBouts: Exercise {
    Exercise(
      id: .walkBouts,
      name: "Walk in short bouts",
      group: .walking,
      trains: [
        "back",
        "legs",
        "heart and lungs",
      ],
      steps: [
        "Walk at a pace where you can talk.",
        "Turn back before the pain builds up.",
        "Sit or lean forward for a minute or two.",
        "Go again. Add 1 or 2 minutes each few days.",
      ],
      start: "Standing, looking ahead, arms loose, flat shoes.",
      end: """
        Mid-stride: front heel landing, rear foot rolling over the toes, opposite arm \
        forward, trunk upright. Second picture: resting on a bench, trunk leaning forward, \
        forearms on the thighs.
        """,
      sides: .bothAtOnce,
      equipment: "flat shoes; a stick or trolley if it helps",
      level: .start,
      dose: ExerciseDose(
        rounds: 1...3,
        minutes: 5...15,
        daysPerWeek: 5...7,
        timesADay: 2,
        rest: 120,
        text: "5 to 15 minutes, most days, in as many parts as needed",
        add: "1 to 2 minutes every few days, towards 30 minutes most days",
        standing: .ours,
        sources: [.pocovi2024, .clinicalConvention]),
      effortNote: "No figure found in the studies read; level of effort not known.",
      easier: "On the flat, with a trolley or sticks.",
      harder: "A hill, soft ground, or longer.",
      stopIf: """
        Pain over 4 of 10, pain that shoots or tingles down the leg, or pain still up the \
        next morning. Both legs weak, or a cold pale foot: get help now.
        """,
      standing: .unverified,
      sources: [.pocovi2024, .whoActivity2020Summary])
  }
}
