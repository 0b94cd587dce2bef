import Anatomy
import Evidence
import Safety

extension SelfTest {
  /// - Source: martin-2014, hip-precautions
  @inline(__always) static var kneeAcrossSitting: SelfTest {
    SelfTest(
      id: .kneeAcrossSitting,
      question: .crossLeg,
      name: "Knee across, sitting with legs crossed",
      steps: [
        "Sit tall on a firm chair.",
        "Cross that leg over the other one.",
        "Hold the knee and draw it to the other shoulder.",
        "Hold 10 seconds. Note where it hurts.",
        "Then do the other side.",
      ],
      start: "Sitting upright on a firm chair, both feet flat, hips and knees 90 degrees.",
      end: """
        One thigh crossed high over the other, foot hanging free beside the other shin (hip \
        about 100 degrees bent, knee about 90). Both hands on the outer side of the crossed \
        knee draw it across the mid-line towards the other shoulder. Trunk upright, other \
        foot flat, both sit-bones on the seat.
        """,
      positive: "Your known deep buttock pain comes, with or without tingling down the leg.",
      means: [
        Statement(
          """
          Done by a clinician, a stretch like this hurt in half of those with a trapped \
          buttock nerve. It hurt in 1 of 10 without.
          """, .verified, [.martin2014],
          figures: """
            33 surgical patients; examiner also pressed the buttock and straightened the \
            knee
            """),
        Statement(
          "With a second test, either one positive: 9 of 10 and 2 of 10.", .verified, [.martin2014]),
        Statement(
          "This home form is ours and has not been studied.", .ours, [.martin2014]),
      ],
      notMeans: """
        Groin pinch points to the hip joint, outer hip pain to the gluteal tendons. A pull \
        in the buttock is normal. If it does not hurt, nothing is ruled out.
        """,
      speaksFor: [.deepGluteal, .hipImpingementLabral, .gtps],
      notWhen: [
        "A hip replacement or hip operation: this position can put it out of joint",
        "Thin bones with new hip pain",
        "Outer hip pain at rest: skip it, it squeezes the tendons",
        "Pregnancy with pelvic pain",
        "Foot weak or numb",
      ],
      stopIf: "Tingling in the leg, a groin pinch, or more than 5 of 10.",
      limit: """
        A home test hints; it never proves and never rules out. Only a yes to a warning sign \
        changes how fast you must act.
        """,
      standing: .verified,
      sources: [.martin2014, .hipPrecautions])
  }
}
