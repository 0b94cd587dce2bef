import Anatomy
import Evidence
import Safety

extension Question {
  @inline(__always) static var whichBend: Question {
    Question(
      id: .whichBend,
      ask: "Which way of bending the back is worst?",
      answers: [.forward, .backward, .sideways, .all, .none, .notSure],
      why: """
        The side-waist muscle, the small spine joints and the disc each have their own worst \
        bend.
        """,
      separates: "The side-waist muscle from spine joint, disc and a narrow canal.",
      associations: [
        Association(
          .mimic(.discogenic), .up, .weak, answers: [.forward], .unverified, .depalma2011),
        Association(
          .muscle(.iliocostalis), .up, .weak, answers: [.forward], .unverified, .travellSimons1992),
        Association(
          .muscle(.longissimus), .up, .weak, answers: [.forward], .unverified, .travellSimons1992),
        Association(
          .mimic(.facetJoint), .up, .weak, answers: [.backward],
          note: "hancock-2007 found no informative test: keep very light", .unverified,
          .clinicalConvention),
        Association(
          .mimic(.spinalStenosis), .up, .moderate, answers: [.backward],
          note: "inverse of relief on bending forward (LR 6.4); our reading", .unverified, .suri2010
        ),
        Association(
          .muscle(.iliopsoas), .up, .weak, answers: [.backward], .unverified, .travellSimons1992),
        Association(
          .muscle(.quadratusLumborum), .up, .weak, answers: [.sideways],
          note: "page names side bending, twisting and leaning forward", .verified,
          .learnandfeelbetterQl),
      ])
  }
}
