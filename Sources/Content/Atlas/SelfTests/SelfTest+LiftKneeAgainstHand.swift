import Anatomy
import Evidence
import Safety

extension SelfTest {
  /// - Source: resisted-flexion-web, suri-2011, clinical-convention
  @inline(__always) static var liftKneeAgainstHand: SelfTest {
    SelfTest(
      id: .liftKneeAgainstHand,
      name: "Lift the knee against your hand",
      steps: [
        "Sit tall on a firm chair, feet flat.",
        "Put both hands on one thigh, near the knee.",
        "Lift that foot just off the floor.",
        "Push up against your hands for 5 seconds.",
        "Compare both sides.",
      ],
      start: """
        Sitting upright on a firm chair, hips and knees 90 degrees, both feet flat, both \
        palms on top of one thigh just above the knee, elbows nearly straight.
        """,
      end: """
        That foot 3 to 5 cm off the floor, thigh pressing up into the hands with arrows up \
        and down, trunk upright and not leaning back.
        """,
      positive: "It hurts at the front of the hip or groin, or that side is clearly weaker.",
      means: [
        Statement(
          "Pain with good strength points to a sore hip-bending muscle or tendon.", .verified,
          [.resistedFlexionWeb],
          figures: "teaching page"),
        Statement(
          "Weak with no pain is a warning sign: a nerve of the upper low back, or worse.",
          .verified, [.resistedFlexionWeb],
          figures: "teaching page"),
        Statement(
          "Weak and painful after a sudden pull can be a piece of bone pulled off.", .verified,
          [.resistedFlexionWeb],
          figures: "teaching page"),
        Statement(
          "Weak hip bending goes with an upper low-back root.", .unverified, [.suri2011]),
      ],
      notMeans: "No pain does not clear the hip joint or the deep belly.",
      speaksFor: [.radiculopathyL2L3, .muscleTear],
      speaksForMuscles: [.iliopsoas],
      notWhen: [
        "Fever with groin pain or a hip held bent",
        "Blood thinners with new groin pain",
        "A fresh fall",
        "After hip or hernia surgery",
      ],
      stopIf: "Sharp pain. Stop at once.",
      ifWeak: Statement(
        "Clearly weak, new, with or without pain: see a doctor the same day.", .ours,
        [.clinicalConvention]),
      limit: """
        A home test hints; it never proves and never rules out. Only a yes to a warning sign \
        changes how fast you must act.
        """,
      standing: .verified,
      sources: [.resistedFlexionWeb, .suri2011])
  }
}
