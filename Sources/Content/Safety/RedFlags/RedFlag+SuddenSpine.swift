import Anatomy
import Evidence

extension RedFlag {
  /// - Source: glow-2013, clark-vf-2016, ahcpr-14, gcare-spine, ros-backcare-2021,
  ///   red-flags-card-2023
  @inline(__always) static var suddenSpine: RedFlag {
    RedFlag(
      id: .suddenSpine,
      short: "Sudden back pain from a small move, cough or lift",
      ask: """
        Did sudden back pain start with a small move, a cough, a lift or a turn in bed, without \
        a fall?
        """,
      stage: .afterDrawing,
      when: [
        When(regions: .back, ageFrom: 55, daysTo: 90),
        When(regions: .back, daysTo: 90, flags: [.steroidOsteoporosis]),
        When(regions: .back, daysTo: 90, conditions: [.osteoporosis]),
      ],
      action: .withinDays,
      reason: "A bone of the spine may be broken.",
      notCounted: """
        A slow ache after garden work or sport; a back that has locked like this many times \
        before and is easing.
        """,
      followUps: [
        FollowUp(
          """
          Do you have thin bones, steroid tablets, an earlier break from a small fall, or lost \
          height? Are you 70 or over? Or is it so bad that you cannot turn in bed?
          """, raisesTo: .sameDay)
      ],
      figures: """
        Only 45 % of clinical vertebral fractures in women of 55 and over followed a fall; \
        short, crushing, eased by lying down: AUC 0.85
        """,
      listed: [.no, .notSure, .yes, .yesSameDay],
      standing: .verified,
      sources: [
        .glow2013, .clarkVf2016, .ahcpr14, .gcareSpine, .rosBackcare2021, .redFlagsCard2023,
      ])
  }
}
