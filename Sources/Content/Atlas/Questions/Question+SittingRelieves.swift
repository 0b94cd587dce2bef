import Anatomy
import Evidence
import Safety

extension Question {
  @inline(__always) static var sittingRelieves: Question {
    Question(
      id: .sittingRelieves,
      ask: "Does the leg or buttock pain go away when you sit?",
      answers: [.yes, .no, .notSure],
      why: """
        Pain that walking brings on and sitting takes away points to the spinal canal or to the \
        leg arteries, not to the deep rotator.
        """,
      askWhen: .yes(to: .walkingWorse),
      associations: [
        Association(
          .mimic(.spinalStenosis), .up, .strong, figure: .likelihoodRatio(7.4, within: 1.9...30),
          note: "95 % interval 1.9–30", .verified, .suri2010),
        Association(
          .mimic(.vascularClaudication), .up, .moderate,
          note: "also eased by just standing still", .unverified, .khan2006),
        Association(
          .muscle(.piriformis), .down, .moderate, .verified, .hopayian2018),
      ])
  }
}
