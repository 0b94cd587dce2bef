public import Evidence

/// What keeps the pain away, with how far each is known: texts for reading.
public enum Prevention {
  /// What is known about sudden rises of load.
  public static var loadSpike: [Statement] {
    [
      Statement(
        """
        Fast rises above the usual load go with injuries. A high steady load and strong legs \
        protect.
        """, .verified, [.gabbett2020],
        figures: """
          Rapid rises above the usual load go with injury; high steady load and leg strength \
          protect
          """),
      Statement(
        "Training both prevents and causes injuries.", .verified, [.gabbett2016],
        figures: "Training both prevents and causes injury; acute:chronic ratio idea"),
      Statement(
        """
        A well-known ratio of this week's load to the usual load is no better than chance. We \
        do not use it.
        """, .verified, [.impellizzeri2021Dismiss],
        figures: """
          Ratio dismissed: dividing by random numbers gives similar odds (real 2.45; fixed \
          1.95; random mean 1.53); c-statistic 0.574: do not use it as a gauge
          """),
      Statement(
        """
        Figures of load cannot say whether the risk rises. Go up step by step, and watch how \
        you respond.
        """, .verified, [.impellizzeriJat2020],
        figures: """
          Load figures cannot say whether risk rises; use plain progression and how the person \
          responds
          """),
      Statement(
        "An earlier critique of the same ratio.", .unverified, [.impellizzeri2020],
        figures: "First critique by the same group"),
      Statement(
        """
        Our rule: raise weekly time or hills by about 10 %. Add soft or slippery ground in \
        parts of 10–20 minutes. 10 % is a habit, not a law.
        """, .ours, [.clinicalConvention],
        figures: """
          Ours: raise weekly time or hill by about 10 % and add soft or slippery ground in \
          10–20 minute portions; 10 % is a habit, not a proven law
          """),
    ]
  }

  /// What exercise does against back pain.
  public static var exercise: [Statement] {
    [
      Statement(
        """
        Exercise with advice cuts the risk of a new spell of back pain by almost half, \
        exercise alone by a third. It fades after a year. Belts, insoles or advice alone do \
        nothing. 21 trials, 30 850 people.
        """, .verified, [.steffens2016],
        figures: """
          Exercise plus education: back-pain episode RR 0.55 (0.41–0.74); exercise alone 0.65 \
          (0.50–0.86); fades after a year; education alone, belts, insoles no effect; 21 \
          trials, 30 850 people
          """),
      Statement(
        """
        Exercise cuts the risk by a third. Strength with stretching or endurance, two or \
        three times a week.
        """, .verified, [.shiri2018],
        figures: """
          Exercise RR 0.67 (0.53–0.85); with education 0.73 (0.59–0.91); strengthening + \
          stretching or aerobic 2–3 a week
          """),
      Statement(
        """
        Walking with advice after a spell: the next came after 208 days, without it after \
        112.
        """, .verified, [.pocovi2024],
        figures: """
          Walking plus education after an episode: HR 0.72 (0.60–0.85); 208 vs 112 days; \
          care-seeking 43 % less; more leg-related events
          """),
      Statement(
        "In lasting back pain exercise eases pain and helps daily life. The proof is fair.",
        .verified, [.haydenExercise2023],
        figures: """
          Exercise for chronic back pain: pain SMD -0.33, function -0.31, moderate certainty
          """),
      Statement(
        """
        The World Health Organization names exercise and advice for lasting back pain, and \
        under conditions massage.
        """, .unverified, [.whoLbp2023],
        figures: """
          WHO 2023: exercise, education and (conditionally) massage among the options for \
          chronic low-back pain
          """),
      Statement(
        """
        Its advice for all: 150–300 minutes of moderate activity a week, strength on 2 days \
        or more. From 65 on also balance on 3 days or more.
        """, .unverified, [.whoActivity2020],
        figures: """
          150–300 min moderate activity a week, strength 2+ days, balance 3+ days at 65+
          """),
    ]
  }

  /// How much walking the study used.
  public static var walking: Statement {
    Statement(
      """
      In that walking study: six sessions with a physiotherapist over 6 months, slowly more, \
      up to about 30 minutes on most days.
      """, .verified, [.pocovi2024],
      figures: """
        Six physiotherapist sessions over 6 months, individual, progressive; commonly aimed at \
        about 30 min most days by six months (session number seen; daily-minute target from \
        knowledge)
        """)
  }
}
