import Anatomy
import Evidence
import Safety

extension Question {
  @inline(__always) static var bothSides: Question {
    Question(
      id: .bothSides,
      ask: "Is it in both buttocks or both legs?",
      answers: [.yes, .no, .notSure],
      why: """
        A muscle knot mostly hurts on one side. Both sides fit a narrow spinal canal or sore \
        muscles after effort.
        """,
      note: """
        New shooting pain, numbness or weakness down both legs is an emergency on its own. Aching \
        in both buttocks is not, nor are legs that have long ached on walking and ease when you \
        sit.
        """,
      associations: [
        Association(
          .mimic(.spinalStenosis), .up, .strong, figure: .likelihoodRatio(6.3, within: 3.1...13),
          note: "95 % interval 3.1–13", .verified, .suri2010),
        Association(
          .mimic(.caudaEquina), .up, .strong,
          holdsWhen: .drawn(RegionID.leg), figure: .accuracy(sensitivity: 0.6, specificity: 0.7),
          note: """
            odds ratio 5.03; figure is for pain in both legs among hospital referrals; not for \
            both buttocks. New pain down both legs: emergency
            """, .verified, .cesSeries334),
        Association(
          .mimic(.doms), .up, .moderate, .verified, .domsWiki),
        Association(
          .mimic(.axialSpondyloarthritis), .up, .weak, .unverified, .rudwaleit2006),
      ])
  }
}
