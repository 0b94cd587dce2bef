public import Evidence

/// How such pain usually goes on, and when to see someone: texts for reading.
public enum Course {
  /// How it went in studies.
  public static var natural: [Statement] {
    [
      Statement(
        """
        Low back pain from 0 to 100, at the start, 6, 26 and 52 weeks. New pain: 56, 26, 22, \
        21. Pain of 6–12 weeks: 63, 29, 29, 31. Longer pain: 56, 48, 43, 40.
        """, .verified, [.wallwork2024],
        figures: """
          Low-back pain 0–100 at 0/6/26/52 weeks: acute (<6 wk) 56–26–22–21; subacute (6–12 wk) \
          63–29–29–31; persistent (>12 wk) 56–48–43–40
          """),
      Statement(
        "Older figures. New pain: 52, 23, 12, 6. Longer pain: 51, 33, 26, 23.", .verified,
        [.menezesCosta2012],
        figures: """
          Earlier pooled figures: acute 52–23–12–6; persistent 51–33–26–23 (mixing 6–12-week \
          cases made the persistent look better)
          """),
      Statement(
        """
        New low back pain: half of all people have no pain after 58 days and are back to \
        normal life after 31. After a year 72 % are well.
        """, .verified, [.henschke2008],
        figures: """
          New low-back pain: median recovery disability 31 days, pain 58 days; 72 % fully \
          recovered at a year
          """),
      Statement(
        "About 7 in 10 have a new spell within a year.", .verified, [.pocovi2024],
        figures: """
          About 7 in 10 have a new episode within a year after recovery (trial centre page)
          """),
      Statement(
        "69 % have a new spell within 12 months.", .unverified, [.daSilva2019],
        figures: "69 % recurrence in 12 months"),
      Statement(
        "30–70 % have a new spell.", .verified, [.cochraneExercisePreventionProtocol],
        figures: "30–70 % recurrence"),
      Statement(
        """
        Muscle pain in a pain clinic got better over 6 months of visits. There was nothing to \
        compare with.
        """, .verified, [.chenNizar2011],
        figures: """
          Myofascial pain in a pain unit improved over 6-month visits (VAS and disability), no \
          control
          """),
      Statement(
        """
        A home course for points in the calf: better leg function after 6 weeks. There was \
        nothing to compare with.
        """, .verified, [.grieve2013Series],
        figures: "Trigger-point home course in calf: LEFS 61 to 72 at 6 weeks, no control"),
      Statement(
        """
        Sore tendons at the side of the hip, well after 8 weeks: 77 % with advice and \
        exercise, 58 % with an injection, 29 % with waiting.
        """, .verified, [.mellor2018],
        figures: """
          Gluteal tendinopathy: success at 8 weeks 77 % education+exercise, 58 % injection, 29 \
          % waiting
          """),
      Statement(
        "Tail-bone pain settles without an operation in about 90 %.", .verified, [.lirette2014],
        figures: "Coccydynia settles without surgery in about 90 %"),
      Statement(
        "Sore muscles after effort are well by day 5–7.", .verified, [.domsWiki],
        figures: "Delayed soreness: gone by day 5–7"),
    ]
  }

  /// What was not found.
  public static var naturalNote: String {
    """
    No figures were found for buttock pain from trigger points as such. Figures on back pain \
    are the nearest.
    """
  }

  /// The follow-up rules; all limits are ours.
  public static var rules: [FollowUpText] {
    [
      FollowUpText(
        id: "r1",
        when: "Any emergency or same-day answer",
        then: "Stop and act.",
        basis: "safety.json"),
      FollowUpText(
        id: "r2",
        when: "Pain up by 2 or more for 3 days against the start, or new signs in the leg",
        then: """
          Stop massage. A clinician within days. New weakness: the same day. Bladder, bowel \
          or between the legs, or nerve signs in both legs: emergency.
          """,
        basis: "nprs 2-point cut; founding text: gets worse -> consult"),
      FollowUpText(
        id: "r3",
        when: "No fall of 2 points or 30 % after 14 days of care on most days",
        then: "A clinician within days: physiotherapist or doctor.",
        basis: """
          acute pain halves by 6 weeks on average; 2-point MCID; founding text: pain \
          continues -> consult
          """),
      FollowUpText(
        id: "r4",
        when: "Pain above 4 of 10 at 6 weeks",
        then: "A clinician, because it heals more slowly after 6 weeks.",
        basis: "wallwork-2024"),
      FollowUpText(
        id: "r5",
        when: "Any pain at 12 weeks",
        then: """
          A clinician, and a lasting programme of exercise and advice. With steady mild pain \
          of 3 or less, and someone already looking after it, simply go on.
          """,
        basis: "wallwork-2024, hayden-exercise-2023"),
      FollowUpText(
        id: "r6",
        when: "Better by 2 points",
        then: "Go on with movement and prevention. Massage as you like.",
        basis: "nprs"),
    ]
  }

  /// How far the rules go.
  public static var rulesNote: String {
    """
    All limits are ours, built on average courses. Each person goes their own way, and pain \
    often gets better by itself. So the log does not give massage the credit.
    """
  }

  /// What the rules are built from.
  public static var rulesSources: [SourceID] {
    [.wallwork2024, .salaffi2004, .n2016, .haydenExercise2023]
  }
}
