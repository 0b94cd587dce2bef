import Evidence

extension FoundingCause {
  /// Every cause the founding article names, in the order of the evidence.
  public static var all: [FoundingCause] {
    [
      FoundingCause(
        id: "inactivity",
        claim: """
          Without stairs, hills or strength training the big muscles of the lower body \
          weaken.
          """,
        assessment: """
          Likely. In lasting back pain the middle side-buttock muscle is weaker and the large \
          one smaller. What comes first is not known.
          """,
        evidence: [
          Statement(
            """
            In 150 people with back pain the middle side-buttock muscle was weaker and more \
            tender than in 75 without.
            """, .verified, [.cooper2016],
            figures: "Gluteus medius weaker, more tender, more Trendelenburg: 150 vs 75"),
          Statement(
            """
            In 36 women with lasting back pain the large buttock muscle was smaller than in \
            32 without. It may come from disuse.
            """, .verified, [.gmaxAtrophy2017],
            figures: """
              Gluteus maximus smaller in 36 women with chronic back pain vs 32; may be disuse
              """),
        ]),
      FoundingCause(
        id: "weak-gluteals",
        claim: "The buttock muscles weaken easily.",
        assessment: """
          They are weaker in people with back pain. Whether that is cause or effect is not \
          known.
          """,
        evidence: [
          Statement(
            """
            A weak middle side-buttock muscle went with back pain, also when weight was taken \
            into account.
            """, .verified, [.cooper2016],
            figures: "Weak gluteus medius predicted back pain in a regression with BMI"),
          Statement(
            """
            Pressing points in the buttock and side of the waist did not make the hip \
            stronger.
            """, .verified, [.roach2013],
            figures: "Compression of gluteal and QL points did not raise abduction strength"),
        ]),
      FoundingCause(
        id: "no-warm-up",
        claim: "No warm-up before hard effort.",
        assessment: """
          Warm-up more often than not means fewer injuries. It is not proven. It does not \
          prevent sore muscles.
          """,
        evidence: [
          Statement(
            "Of five trials, three found fewer injuries and two did not.", .verified,
            [.fradkin2006],
            figures: "5 RCTs: 3 fewer injuries, 2 none; insufficient"),
          Statement(
            """
            A warm-up with balance and strength drills cut injuries of young athletes by a \
            third to a half. Back pain was not studied.
            """, .verified, [.herman2012],
            figures: """
              Neuromuscular warm-up: The 11+ RR 0.67 all, 0.45 overuse; KIPP 0.50/0.44; young \
              athletes, not back pain
              """),
          Statement(
            "Warm-up or stretching does not prevent sore muscles after effort.", .verified,
            [.domsWiki],
            figures: "Warm-up or static stretch does not prevent delayed soreness"),
        ]),
      FoundingCause(
        id: "level-walking",
        claim: "Most walking is on level ground, so the balance muscles are not ready.",
        assessment: "It fits what was measured: sand and rough ground cost much more work.",
        evidence: [
          Statement(
            """
            Walking on sand takes 2 to nearly 3 times the energy. Running on sand takes 1.6 \
            times.
            """, .verified, [.lejeune1998],
            figures: "Sand walk 2.1–2.7 x energy, 1.6–2.5 x work; sand run 1.6 x"),
          Statement(
            "On ground uneven by 2.5 cm the hip works 62 % more, the knee 28 % more.", .verified,
            [.voloshina2013],
            figures: """
              Uneven by 2.5 cm: hip work +62 %, knee +28 %, energy +28 %, more activity in \
              seven leg muscles
              """),
        ]),
      FoundingCause(
        id: "unaccustomed",
        claim: """
          Sand, snow skiing, water skiing and constant balance then tighten the muscles.
          """,
        assessment: """
          It makes sense that sudden load does this. No trial links sand or skiing to trigger \
          points. Long walks on soft sand are on the list of practitioners.
          """,
        evidence: [
          Statement(
            "Long walks on soft sand are named as a trigger for the buttock muscles.", .verified,
            [.namtptSymptomChecker],
            figures: "Long walks on soft sand named as a trigger for gluteals"),
          Statement(
            "Muscles are sore 24–72 hours after new effort. It is gone in a week.", .verified,
            [.domsWiki],
            figures: "Soreness 24–72 h after unaccustomed eccentric effort, gone in a week"),
          Statement(
            "The same effort again 6–9 weeks later hurts less.", .verified, [.cleary2002],
            figures: "A second bout 6–9 weeks later hurts less (repeated-bout effect)"),
          Statement(
            """
            Water and snow skiing were not found in what was read on trigger points. The \
            proof is weak.
            """, .ours, [.clinicalConvention]),
        ]),
    ]
  }
}
