import Anatomy
import Evidence
import Safety

extension Question {
  @inline(__always) static var bendForwardRelieves: Question {
    Question(
      id: .bendForwardRelieves,
      ask: "Is it better when you lean forward, for example on a shopping trolley?",
      answers: [.yes, .no, .notSure],
      why: """
        Leaning forward makes room in a narrow spinal canal. It does nothing for a disc or for \
        the leg arteries.
        """,
      askWhen: .yes(to: .walkingWorse),
      associations: [
        Association(
          .mimic(.spinalStenosis), .up, .strong, figure: .likelihoodRatio(6.4, within: 4.1...9.9),
          note: "95 % interval 4.1–9.9", .verified, .suri2010),
        Association(
          .mimic(.discogenic), .down, .weak, .unverified, .han2023),
        Association(
          .mimic(.vascularClaudication), .down, .moderate, .unverified, .khan2006),
      ])
  }
}
