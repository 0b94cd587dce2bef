import Anatomy
import Evidence

extension RedFlag {
  /// - Source: bmj-bp-torsion, nhs-pelvic-pain, nidirect-ectopic
  @inline(__always) static var lowBelly: RedFlag {
    RedFlag(
      id: .lowBelly,
      short: "Low belly pain: sudden, strong, or growing by the hour",
      ask: "Is there pain low in the belly that came suddenly, is strong, or grows by the hour?",
      stage: .afterDrawing,
      when: [
        When(regions: [
          .of(.lowerAbdomen), .of(.groin), .of(.pelvicFloor), .of(.frontHip), .of(.flank),
        ])
      ],
      action: .sameDay,
      reason: """
        Something in the belly may need help today, such as the appendix, an ovary or a \
        pregnancy.
        """,
      clarify: ClarifyingQuestion(
        ask: "Do you know this pain?",
        answers: [
          ClarifyingAnswer(
            id: "new",
            say: "No. Or it is worse than before.",
            sets: .yes),
          ClarifyingAnswer(
            id: "usual",
            say: "Yes. It is my usual period pain, no worse than before.",
            sets: .yesMention),
        ],
        notSure: .yes),
      followUps: [
        FollowUp(
          """
          Is it so bad that you cannot stand up straight? Are you being sick, faint or feverish? \
          Or could you be pregnant, or is a period late?
          """, raisesTo: .emergency)
      ],
      listed: [.no, .notSure, .yes, .yesMention, .yesEmergency],
      standing: .verified,
      sources: [.bmjBpTorsion, .nhsPelvicPain, .nidirectEctopic])
  }
}
