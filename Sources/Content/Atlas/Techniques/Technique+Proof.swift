public import Evidence

extension Technique {
  /// What may be said in one breath about the proof.
  public static var honestLine: String {
    """
    Pressing sore spots often eases pain for a while. It is cheap and mostly safe. The proof \
    is modest, and no one knows exactly why it helps. Moving more has better proof.
    """
  }

  /// What trials and reviews found.
  public static var effects: [Statement] {
    [
      Statement(
        """
        Pressing raises how much a spot can bear. That it lessens felt pain is not proven. 17 \
        trials, mostly of the neck.
        """, .verified, [.lu2022],
        figures: """
          Ischaemic compression: pressure tolerance SMD 0.67 (0.35–0.98); self-reported pain \
          SMD -0.22 (-0.53 to 0.09) = no proven pain gain; 17 RCTs, mostly neck
          """),
      Statement(
        """
        In lasting pain, work on trigger points helped a little in daily life. For pain \
        itself the gain was not certain. The proof is weak.
        """, .verified, [.denneny2019],
        figures: """
          Trigger-point manual therapy in chronic pain: short-term pain SMD -0.5 (-1.0 to 0.4) \
          not significant; function SMD -0.6 (-1.1 to -0.2); global improvement OR 3.79; low \
          certainty
          """),
      Statement(
        """
        In low back pain massage helps for a short time against no care or sham care. In the \
        long run no clear gain. The proof is weak: 25 trials, 3096 people.
        """, .verified, [.furlan2015],
        figures: """
          Massage for low-back pain: short-term benefit over no or sham care (acute SMD -1.24 \
          (-1.85 to -0.64), one trial of 51; sub-acute/chronic about -0.75), no clear \
          long-term; certainty low to very low; 25 trials, 3096 people (acute SMD seen in the \
          Chinese abstract; -0.75 from knowledge)
          """),
      Statement(
        """
        Deep and relaxing massage were equal, and better than usual care at 10 weeks. At a \
        year no gain in pain was left.
        """, .unverified, [.cherkin2011],
        figures: """
          Structural and relaxation massage were equal and better than usual care at 10 weeks, \
          no lasting pain gain at 52 weeks (n=401, from knowledge)
          """),
      Statement(
        """
        Rollers give more range for some minutes and less soreness after effort. For points \
        no gain in pain was shown.
        """, .verified, [.cheatham2015],
        figures: """
          Roller: more range for minutes, less soreness after effort; no trigger-point pain \
          effect shown
          """),
      Statement(
        "In two people more blood flowed in the place after pressing.", .unverified, [.moraska2013],
        figures: "Local blood flow rose after compression in two subjects"),
      Statement(
        """
        Nine reviews: massage for low back pain may help for a short time. The studies are \
        weak.
        """, .verified, [.kumar2013],
        figures: """
          Nine reviews of massage for low-back pain: possibly helpful short term, weak primary \
          studies
          """),
      Statement(
        "One session of muscle work raised the pain threshold a little, for a short time.",
        .unverified, [.gay2013],
        figures: "One session of muscle therapy: small, brief rise in pressure threshold"),
      Statement(
        "A review of self-massage: it looked mostly at range of motion, seldom at pain.",
        .unverified, [.kalichman2017],
        figures: "Self-release review: mostly range of motion, few pain trials"),
      Statement(
        "Four weeks or more of rolling: mixed results for flexibility, none for performance.",
        .verified, [.frChronic2022],
        figures: """
          Four weeks or more of rolling: conflicting flexibility, no performance gain, unclear \
          recovery
          """),
      Statement(
        """
        A review of reviews on rollers, sticks and balls: short-term flexibility and recovery \
        in healthy people.
        """, .verified, [.smrUmbrella2022],
        figures: """
          Umbrella review of rollers, sticks and balls: short-term flexibility and recovery in \
          healthy people
          """),
    ]
  }

  /// What nobody has studied.
  public static var gap: String {
    """
    No trial was found of self-massage of points in the buttock, the deep hip rotator or the \
    side of the waist. The nearest are pressing by a therapist in new back pain (63 people) \
    and a five-day home programme for the neck (40 people).
    """
  }

  /// Who doubts it, and who answers.
  public static var critics: [Statement] {
    [
      Statement(
        """
        Some say that the theory of trigger points is refuted. They do not deny the sore \
        spots and the pain.
        """, .verified, [.quintner2015],
        figures: """
          The theory of myofascial pain from trigger points has been called refuted; the \
          tenderness and pain are not denied
          """),
      Statement(
        "Others reply that this leaves out studies. The debate is open.", .verified,
        [.dommerholtGerwin2015],
        figures: "Reply: the critique leaves out studies; debate open"),
      Statement(
        """
        On the trial in new back pain: people in the other groups knew that theirs was not \
        the real treatment. The gain was 22–32 of 100.
        """, .verified, [.painscienceTakamoto],
        figures: """
          Commentary on the acute back-pain RCT: control groups knew they were not given the \
          real treatment; gain 22–32 of 100
          """),
      Statement(
        """
        A panel of experts names three signs: a tight band, a tender spot, pain elsewhere. \
        They expect no fixed place.
        """, .verified, [.fernandezDommerholt2018],
        figures: """
          Expert panel: taut band, tender spot, referred pain are the criteria; no fixed place \
          expected
          """),
      Statement(
        "Even trained hands agree only in part.", .verified, [.rathbone2017],
        figures: "Trained hands agree only moderately (kappa 0.452)"),
    ]
  }

  /// What lies under the fingers.
  public static var pressSafety: [Statement] {
    [
      Statement(
        """
        The sciatic nerve lies half way from the sit bone to the side knob, and one third of \
        the way from the dimple to the sit bone.
        """, .verified, [.currie2015],
        figures: """
          Sciatic nerve half way between sit-bone and trochanter; one third of psis to sit-bone
          """),
      Statement(
        "In about one person in four the nerve splits the deep hip rotator.", .verified,
        [.wanAeLoh2020],
        figures: "Muscle split by the nerve in about a quarter of people"),
      Statement(
        """
        Experts on foam rolling stop for open wounds and broken bones. They are careful with \
        hot or swollen tissue, clots and infected bone.
        """, .verified, [.bartsch2021],
        figures: """
          Foam-rolling experts: stop for open wounds and fractures; caution with local \
          inflammation, clot, osteomyelitis, myositis ossificans
          """),
    ]
  }
}
