import Anatomy
import Evidence
import Safety

extension Question {
  static var straightLeg: Question {
    Question(
      id: .straightLeg,
      ask: """
        Lying on your back, does lifting that leg with the knee straight bring on pain BELOW the \
        knee?
        """,
      answers: [.yes, .no, .notSure],
      why: "It helps to tell causes apart.",
      askWhen: .drawn(RegionID.leg),
      skipFlags: [.cauda, .weakBoth, .trauma],
      separates: "gluteus minimus and hamstrings from an L5 or S1 root",
      note: """
        Skip when any emergency or same-day answer is yes. Pull behind the thigh or knee only is \
        normal tightness: answer no. A no never closes the root question.
        """,
      associations: [
        Association(
          .mimic(.radiculopathyL5), .up, .moderate,
          note: """
            sensitivity 0.92, specificity 0.28; examiner test in surgical patients; do not use \
            the raw numbers for a self-test
            """, .verified, .vanderwindt2010),
        Association(
          .mimic(.radiculopathyS1), .up, .moderate,
          note: "sensitivity 0.92, specificity 0.28; as L5", .verified, .vanderwindt2010),
        Association(
          .mimic(.deepGluteal), .none, .none,
          note: "sensitivity 0.15, specificity 0.95; SLR seldom positive", .verified, .martin2014),
        Association(
          .muscle(.gluteusMinimus), .down, .weak, .unverified, .clinicalConvention),
      ])
  }
}
