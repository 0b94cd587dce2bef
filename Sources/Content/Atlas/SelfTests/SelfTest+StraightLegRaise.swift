import Anatomy
import Evidence
import Safety

extension SelfTest {
  /// - Source: vanderwindt-2010, martin-2014, clinical-convention
  @inline(__always) static var straightLegRaise: SelfTest {
    SelfTest(
      id: .straightLegRaise,
      question: .straightLeg,
      name: "Straight leg raise",
      steps: [
        "Lie flat on your back, legs straight.",
        "Lift one leg slowly with the knee straight.",
        "Stop at the first pain. Note where it is.",
        "Lower it a bit and pull your toes up.",
        "Do the other leg.",
      ],
      start: """
        Lying flat on the back on a bed, thin pillow, both legs straight and together, arms \
        at the sides.
        """,
      end: """
        One leg lifted with a straight knee, 30 to 70 degrees from the bed, toes pulled \
        towards the face; the other leg flat on the bed. A shaded arc marks 30 to 70 \
        degrees.
        """,
      positive: """
        Your known leg pain shoots below the knee between about 30 and 70 degrees, and \
        pulling up the toes makes it worse.
        """,
      means: [
        Statement(
          """
          Done by a clinician in people chosen for surgery, it hurt in 9 of 10 with a \
          slipped disc. It hurt in 7 of 10 without one too.
          """, .verified, [.vanderwindt2010]),
        Statement(
          "Pain in the sore leg when the good leg is lifted is rarer and says more.", .verified,
          [.vanderwindt2010]),
        Statement(
          "It says little about a nerve caught in the buttock.", .verified, [.martin2014]),
        Statement(
          "Done alone, with your own muscles, it has not been studied as well.", .unverified,
          [.clinicalConvention]),
      ],
      notMeans: """
        A pull at the back of the thigh is normal. Back pain alone does not count. No pain \
        does not rule out a nerve root.
        """,
      speaksFor: [.radiculopathyL5, .radiculopathyS1],
      notWhen: [
        "Weak foot or leg, numb saddle, bladder or bowel trouble: get help instead",
        "After an operation on hip or back",
        "A fresh pull of the hamstring",
        "A hot, swollen leg",
      ],
      stopIf: "The pain shoots: lower the leg at once and do not repeat.",
      limit: """
        A home test hints; it never proves and never rules out. Only a yes to a warning sign \
        changes how fast you must act.
        """,
      standing: .verified,
      sources: [.vanderwindt2010, .martin2014])
  }
}
