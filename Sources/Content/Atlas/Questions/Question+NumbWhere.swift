import Anatomy
import Evidence
import Safety

extension Question {
  @inline(__always) static var numbWhere: Question {
    Question(
      id: .numbWhere,
      ask: "Where is it numb or tingling?",
      answers: [
        .bigToeOrTopOfFoot, .outerFootOrSole, .innerShin, .frontThigh, .outerThigh, .elsewhere,
        .none,
      ],
      why: "Each nerve has its own patch of skin.",
      askWhen: .yes(to: .numbTingle, or: .outerThighSkin),
      note: "It overlaps two other questions. Each fact counts once.",
      associations: [
        Association(
          .mimic(.radiculopathyL5), .up, .moderate, answers: [.bigToeOrTopOfFoot],
          note: "64 % of lumbar roots leave the skin map (murphy-2009): never more than moderate",
          .unverified, .grayAnatomy),
        Association(
          .mimic(.radiculopathyS1), .up, .moderate, answers: [.outerFootOrSole], .unverified,
          .grayAnatomy),
        Association(
          .mimic(.radiculopathyL4), .up, .moderate, answers: [.innerShin],
          note: "reduced inner-ankle pinprick LR above 5; a reported feeling weighs less",
          .verified, .suri2011),
        Association(
          .mimic(.radiculopathyL2L3), .up, .moderate, answers: [.frontThigh], .unverified, .suri2011
        ),
        Association(
          .mimic(.radiculopathyL4), .up, .weak, answers: [.frontThigh], .unverified, .grayAnatomy),
        Association(
          .mimic(.meralgiaParesthetica), .up, .strong, answers: [.outerThigh], .unverified,
          .meralgiaWeb),
        Association(
          .mimic(.deepGluteal), .up, .weak, answers: [.outerFootOrSole, .bigToeOrTopOfFoot],
          .unverified, .hopayian2018),
        Association(
          .mimic(.acuteLimbIschaemia), .up, .weak, answers: [.bigToeOrTopOfFoot, .outerFootOrSole],
          note: "the foot is always involved (devon-ali)", .verified, .rcemAli),
        Association(
          .mimic(.radiculopathyL5), .down, .weak, answers: [.none], .unverified, .clinicalConvention
        ),
        Association(
          .mimic(.radiculopathyS1), .down, .weak, answers: [.none], .unverified, .clinicalConvention
        ),
        Association(
          .mimic(.radiculopathyL4), .down, .weak, answers: [.none], .unverified, .clinicalConvention
        ),
        Association(
          .mimic(.radiculopathyL2L3), .down, .weak, answers: [.none], .unverified,
          .clinicalConvention),
        Association(
          .mimic(.meralgiaParesthetica), .down, .strong, answers: [.none], .unverified,
          .clinicalConvention),
      ])
  }
}
