import Anatomy
import Evidence
import Safety

extension Question {
  @inline(__always) static var straightLeg: Question {
    Question(
      id: .straightLeg,
      ask: """
        Lie on your back and lift that leg with the knee straight. Does it bring on pain below \
        the knee?
        """,
      answers: [.yes, .no, .notSure],
      why: """
        It stretches the nerve roots. It tells them from the deep side-buttock muscle and the \
        hamstrings.
        """,
      askWhen: .drawn(RegionID.leg),
      skipFlags: [.cauda, .weakBoth, .trauma],
      separates: "The deep side-buttock muscle and the hamstrings from a nerve root.",
      note: """
        Skip it when any emergency or same-day answer is yes. A pull behind the thigh or knee \
        only is normal tightness: answer no. A no never closes the question of a nerve root.
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
