import Anatomy
public import Evidence

/// What helps in the evening after effort; order and seconds are ours.
public enum EveningAfter {
  public static var steps: [WarmUp.Step] {
    [
      WarmUp.Step(
        exercise: .walkBouts, seconds: 300,
        words: "Walk 5 to 10 minutes."),
      WarmUp.Step(
        seconds: 600,
        words: "Warm shower or bath if nothing is swollen."),
      WarmUp.Step(
        exercise: .kneeHug, seconds: 60,
        words: "Knee hug, five times each side."),
      WarmUp.Step(
        exercise: .kneeRolls, seconds: 60,
        words: "Knee rolls, ten times."),
      WarmUp.Step(
        exercise: .afterOuterHip, seconds: 60,
        words: "Leg swings to the side, ten each."),
      WarmUp.Step(
        seconds: 180,
        words: """
          If you like: light strokes or soft ball, two sore spots, up to a minute each, ache \
          4 of 10.
          """),
    ]
  }

  /// What is known of it.
  public static var evidence: [Statement] {
    [
      Statement(
        """
        Light moving and massage lessened soreness in pooled studies, of doubtful quality.
        """, .verified, [.dupuy2018, .guo2017]),
      Statement(
        "Stretching made next to no difference.", .verified, [.herbert2011]),
    ]
  }

  /// What to look for, that evening and the next day.
  public static var checks: [Statement] {
    [
      Statement(
        """
        Sharp pain, swelling, a bruise, or a limp: no pressing; treat it as a pulled muscle.
        """, .ours, [.nhsSprains]),
      Statement(
        """
        Tomorrow: 3 or less of 10, go on. 4 to 5: half a day. 6 or more, or a limp: a day \
        off.
        """, .ours, [.clinicalConvention]),
    ]
  }
}
