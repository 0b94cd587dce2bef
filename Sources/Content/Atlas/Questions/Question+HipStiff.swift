import Anatomy
import Evidence
import Safety

extension Question {
  @inline(__always) static var hipStiff: Question {
    Question(
      id: .hipStiff,
      ask: """
        Is the hip stiffer than the other one? For example, is it hard to turn the knee in or to \
        bring the foot up?
        """,
      answers: [.yes, .no, .notSure],
      why: "A stiff hip speaks for the joint and against sore tendons.",
      skipConditions: [.hipReplacement],
      separates: """
        The hip joint from the hip bender, the groin muscles and the tendons at the side of the \
        hip.
        """,
      associations: [
        Association(
          .mimic(.hipOsteoarthritis), .up, .strong,
          note: """
            reduced inward turning LR about 3.2 and adduction 4.2 by examiners (from knowledge); \
            self-report lower
            """, .unverified, .metcalfe2019),
        Association(
          .mimic(.avascularNecrosis), .up, .weak, .unverified, .lespasio2019),
        Association(
          .mimic(.gtps), .down, .moderate,
          note: "as with shoes and socks", .unverified, .fearon2013),
        Association(
          .muscle(.iliopsoas), .down, .weak, .unverified, .clinicalConvention),
        Association(
          .mimic(.hipImpingementLabral), .up, .moderate,
          note: "turning-in test sens 0.94–0.99, DOR 6–8 in clinics", .unverified, .reiman2015Fai),
        Association(
          .mimic(.psoasAbscess), .up, .moderate, .verified, .xu2019Iliopsoas),
      ])
  }
}
