public import Evidence

/// How to press, for how long, what to expect, and who doubts it: texts for reading.
///
/// What acts on numbers (pressure, seconds, rounds) has them as typed values in the care module.
public enum Technique {
  /// Our own rules for pressing, built from the studies; see `doseStudies`.
  public static var ours: [Statement] {
    [
      Statement(
        """
        The pressure rises over 5 seconds to an ache of 4–6 of 10, never above 7. On the \
        first day at most 5. Over 65, slim or on blood thinners: at most 4.
        """, .ours, [.hou2002, .wilke2018, .szajkowski2025, .debski2019, .davies2013, .cambron2007]),
      Statement(
        """
        One press lasts 30–90 seconds. Deep buttock points near the nerve, the back, thigh \
        and calf: 30–60. Beside the spine: 20–40. Points that need care: 20–30, and an ache \
        of at most 5.
        """, .ours, [.hou2002, .wilke2018, .szajkowski2025, .debski2019, .davies2013, .cambron2007]),
      Statement(
        "Still pressure, or 6–12 slow circles as wide as a coin. Both are allowed.", .ours,
        [.hou2002, .wilke2018, .szajkowski2025, .debski2019, .davies2013, .cambron2007]),
      Statement(
        """
        A spot is pressed one to three times, with 30 seconds of rest, two minutes in all: 1 \
        × 90, 2 × 60 or 3 × 40 seconds.
        """, .ours, [.hou2002, .wilke2018, .szajkowski2025, .debski2019, .davies2013, .cambron2007]),
      Statement(
        "One to three spots a session, 10 minutes at most, one to three sessions a day.", .ours,
        [.hou2002, .wilke2018, .szajkowski2025, .debski2019, .davies2013, .cambron2007]),
      Statement(
        "The ache has subsided when it has fallen by 2 or more, or is 3 or less.", .ours,
        [.hou2002, .wilke2018, .szajkowski2025, .debski2019, .davies2013, .cambron2007]),
      Statement(
        """
        Next day more sore by over 2 points: one day off, then half the pressure. Still so \
        after 48 hours: no massage of that place. Up by 2 or more for 3 days, or new signs in \
        the leg: a clinician within days.
        """, .ours, [.hou2002, .wilke2018, .szajkowski2025, .debski2019, .davies2013, .cambron2007]),
      Statement(
        """
        Judge after 7 days: then try another spot or tool. After 14 days without a fall of 2 \
        points or 30 %: a clinician.
        """, .ours, [.hou2002, .wilke2018, .szajkowski2025, .debski2019, .davies2013, .cambron2007]),
    ]
  }

  /// What studies and practitioners used.
  public static var doseStudies: [Statement] {
    [
      Statement(
        """
        Neck points: 90 seconds at the pain threshold, or 30 seconds of more pressure, gave \
        relief at once.
        """, .unverified, [.hou2002],
        figures: """
          90 s at the pain threshold, or 30 s at mid-way between threshold and tolerance, gave \
          immediate relief in neck points
          """),
      Statement(
        """
        Calf: 90 seconds of still pressure made the spot bear a little more. Slow rolling did \
        not. Between the groups there was no clear difference.
        """, .verified, [.wilke2018],
        figures: """
          90 s static calf roller: PPT 2.6 to 3.0 (d 0.35); slow rolling and sham laser did \
          not; no significant between-group interaction
          """),
      Statement(
        """
        Shoulder: press up to the pain threshold and hold until it fades. Two or three times \
        worked better than once (79 people).
        """, .verified, [.szajkowski2025],
        figures: """
          Raise to pain threshold, hold until it fades; repeating 2 or 3 times worked better \
          than once (n=79, upper trapezius)
          """),
      Statement(
        """
        New low back pain: pressing the points three times a week for two weeks beat pressing \
        elsewhere and light massage (63 people).
        """, .verified, [.takamoto2015],
        figures: """
          Compression at points 3 times a week for 2 weeks beat compression elsewhere and \
          superficial massage in acute low-back pain (n=63)
          """),
      Statement(
        """
        Neck: five days of pressing and stretching at home eased pain and soreness more than \
        moving alone. The time in pain stayed the same (40 people).
        """, .verified, [.hanten2000],
        figures: """
          5-day home pressure then stretch beat range-of-motion for pain and tenderness, not \
          for time in pain (n=40, neck/upper back)
          """),
      Statement(
        """
        Foam tools: 30–120 seconds at the highest pressure one can bear, one to three times, \
        30 seconds of rest. Experts disagree.
        """, .verified, [.debski2019],
        figures: """
          Foam tools: 30–120 s at the highest tolerable pressure, 1–3 times, 30 s rest; experts \
          disagree
          """),
      Statement(
        """
        Side of the waist: a ball at the wall, 15–20 passes a spot, two or three times a day, \
        not very strong. This is one practitioner's advice.
        """, .verified, [.learnandfeelbetterQl],
        figures: """
          Back (QL): ball at the wall, 15–20 passes a spot, 2–3 times a day, not very strong \
          (practitioner)
          """),
      Statement(
        """
        Groin: press for 8–12 seconds, up to 20, then release and repeat. This is one \
        practitioner's advice.
        """, .verified, [.abbottGroin],
        figures: """
          Groin self-pressure 8–12 s, up to 20 s, then release and repeat (practitioner)
          """),
      Statement(
        """
        A workbook advises 6–12 short slow strokes, up to six times a day, at an ache of \
        about 7 of 10. After one day off, stop if it is not better.
        """, .unverified, [.davies2013],
        figures: """
          Clair Davies workbook: short slow strokes, 6–12, up to six times a day, discomfort \
          about 7 of 10, stop after a day off if not better
          """),
    ]
  }

  /// How strong it may feel; ours, from the studies.
  public static var painTarget: [Statement] {
    [
      Statement(
        """
        Aim for an ache of 4–6 of 10, or 3–5 at points that need care. It should fall by 2 or \
        more within a minute.
        """, .ours, [.lu2022, .cambron2007]),
      Statement(
        """
        Stop when it is sharp, electric or numb and spreading, above 7, or not falling after \
        90 seconds, and when you are dizzy or sick.
        """, .ours, [.lu2022, .cambron2007]),
    ]
  }

  /// What pressing does to soreness.
  public static var pain: [Statement] {
    [
      Statement(
        "After pressing, a spot bears more pressure before it hurts.", .verified, [.lu2022],
        figures: "Pressure pain threshold rises after compression"),
      Statement(
        """
        About 1 in 10 people are sore after a massage, mostly within 12 hours and gone after \
        36.
        """, .verified, [.cambron2007],
        figures: """
          Massage soreness after a session in 10 % of clients, mostly within 12 h and gone in \
          36 h
          """),
    ]
  }

  /// How hard a ball to start with.
  public static var softness: Statement {
    Statement(
      """
      Start with a soft ball, such as an inflatable or juggling ball, in a sock. Take a \
      harder one only if it stays pleasant.
      """, .ours, [.clinicalConvention],
      figures: """
        Start with a soft ball (inflatable, juggling) in a sock; harder only if comfort allows \
        (no trial, ours)
        """)
  }

  /// What a helper minds.
  public static var partner: [Statement] {
    [
      Statement(
        """
        Ask aloud for 0–10 every 10 seconds. Agree on a stop word. Use the heel of the hand \
        or the forearm before the thumbs. For the buttock the person lies on the side, a \
        pillow between the knees.
        """, .unverified, [.clinicalConvention],
        figures: """
          Ask aloud for 0–10 every 10 s; stop word; heel of hand or forearm before thumbs; \
          person side-lying with pillow between knees for buttock work
          """),
      Statement(
        "Most reported harm came from forceful massage, odd methods or untrained hands.", .verified,
        [.ernst2003],
        figures: "Most harms in case reports came from forceful, exotic or lay massage"),
      Statement(
        "Ask for clear consent at the groin, inner thigh and tail bone.", .unverified,
        [.clinicalConvention],
        figures: "Explicit consent for groin, inner thigh, tail bone"),
    ]
  }

  /// The order of a session, step by step.
  public static var order: [String] {
    [
      "Answer the safety questions.",
      "Warm up for 3–5 minutes: walk, or take a warm shower.",
      "Find the spot. Press for 10 seconds: is it the pain you know?",
      "Hold for 30–90 seconds, or make circles.",
      "Release. Move the joint through its full range 5–10 times.",
      "Repeat once or twice, then the next spot.",
      "Walk for a minute. Note the pain before and after.",
    ]
  }

  /// What to do afterwards.
  public static var afterCare: [Statement] {
    [
      Statement(
        "Move gently and stretch after pressing. The home programme that worked did both.",
        .verified, [.hanten2000],
        figures: """
          Gentle movement and stretch after pressure; the home programme that worked paired \
          both
          """),
      Statement(
        """
        Heat is fine for low back pain. A hot shower or pack for 15–20 minutes is a matter of \
        comfort.
        """, .verified, [.niceNg59],
        figures: """
          Heat is acceptable for low-back pain; a hot shower or pack 15–20 min is a comfort \
          choice (heat seen on a UK pharmacy page about NICE)
          """),
      Statement(
        """
        There is no proof that massage flushes anything out or that extra water helps. Drink \
        when you are thirsty.
        """, .verified, [.painscienceWater],
        figures: """
          No evidence that massage releases toxins or that extra water helps; drink to thirst
          """),
      Statement(
        """
        Soreness for up to 36 hours is common. A bruise, numbness, weakness or growing pain \
        is not.
        """, .verified, [.cambron2007],
        figures: """
          Soreness up to 36 h is common; bruising, numbness, weakness or growing pain is not
          """),
    ]
  }

  /// Signs to stop at.
  public static var stopSigns: [String] {
    [
      "Sharp, electric or shooting pain, or a numb or tingling foot",
      "A pulse under the finger",
      "Dizzy, sweaty or sick",
      "A bruise larger than a coin, or broken skin",
      "More pain by over 2 points for over 48 hours after a session",
      "Two weeks of care on most days without a fall of 2 points or 30 %: see a professional",
      "New weakness, or a change in bladder, bowel or between the legs: emergency",
    ]
  }
}
