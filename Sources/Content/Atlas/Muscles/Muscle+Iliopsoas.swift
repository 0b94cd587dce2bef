import Anatomy
import Evidence

extension Muscle {
  /// - Source: travell-simons-1992, aberdeen-blog, nielasher-blog
  @inline(__always) static var iliopsoas: Muscle {
    Muscle(
      id: .iliopsoas,
      plain: "Deep hip bender",
      latin: "psoas major, iliacus",
      does: "Bends the hip. Steadies the low back.",
      innervation: "ventral rami L1-L3; femoral nerve (iliacus)",
      symptoms: [
        "an up-and-down ache beside the spine, worse upright, better curled up",
        "an ache in the front of the thigh",
      ],
      aggravating: ["rising from a chair", "long standing", "sit-ups", "long driving"],
      fits: [
        Fit(.curlUpEases, [.yes]),
        Fit(.risingChair, [.yes]),
        Fit(.prolongedSitting, [.yes]),
        Fit(.whichBend, [.backward]),
        Fit(.activityKind, [.run]),
      ],
      sources: [.travellSimons1992, .aberdeenBlog, .nielasherBlog])
  }
}

extension TriggerPoint {
  /// - Source: travell-simons-1992, aberdeen-blog, nielasher-blog
  @inline(__always) static var iliopsoasIliacus: TriggerPoint {
    TriggerPoint(
      id: .iliopsoasIliacus,
      muscle: .iliopsoas,
      name: "Inside the front rim",
      place: Place(
        from: .asis, to: .iliacCrestTop, fraction: 0.33, offset: .medial(1.5), radius: 1.5),
      whereabouts: """
        Inside the rim of the hip bone, a finger-width behind the front tip. Hook the fingers \
        over the edge and pull outward against the bone.
        """,
      depth: .deep,
      find: """
        Lie on the back with bent knees. Slide the fingertips inside the rim as you breathe out.
        """,
      refers: [
        .essential(.lowerLumbar),
        .essential(.thighFrontUpper),
        .spillover(.sacroiliac),
        .spillover(.frontHip),
      ],
      care: .hands(
        HandCare(
          caution: true,
          tools: [.twoFingers],
          positions: [.lying],
          how: """
            Your own fingertips only, flat, as you breathe out. 20–40 seconds, toward the bone \
            and away from the belly. Stop for a pulse under the fingers, sickness or belly pain.
            """,
          hold: 20...40,
          maxAche: .of(5))),
      partner: "None. No helper presses the belly.",
      cautions: [
        Caution.bellyOrgans,
        Caution.bellyLimits,
        """
        Stay within a finger-length of the rim. Two nerves of the thigh run here: stop for \
        tingling in the thigh.
        """,
        """
        Pain in the right lower belly with fever or sickness may be the appendix: no pressure, \
        urgent help.
        """,
      ],
      commonness: .usual,
      standing: .verified,
      standingNote: StandingNote.wholeMuscle,
      sources: [.travellSimons1992, .aberdeenBlog, .nielasherBlog])
  }

  /// - Source: travell-simons-1992, aberdeen-blog, nielasher-blog
  @inline(__always) static var iliopsoasLowerTendon: TriggerPoint {
    TriggerPoint(
      id: .iliopsoasLowerTendon,
      muscle: .iliopsoas,
      name: "Upper front thigh, outside the groin hollow",
      medical: "Upper front thigh, outer wall of the groin hollow",
      place: Place(from: .asis, to: .pubicTubercle, fraction: 0.2, offset: .down(4.5), radius: 1.2),
      whereabouts: """
        One fifth of the way from the front tip of the hip bone to the bony point at the groin, \
        then 4.5 cm down. It is the inner edge of the strap muscle, two finger-widths (4 cm) \
        outward of the pulse.
        """,
      depth: .deep,
      find: """
        Lie on the back, the hip a little bent. Find the groin pulse first. Then move two finger-\
        widths outward. Press flat and lightly.
        """,
      refers: [
        .essential(.thighFrontUpper),
        .essential(.groin),
        .essential(.frontHip),
        .spillover(.lowerLumbar),
      ],
      care: .hands(
        HandCare(
          caution: true,
          tools: [.twoFingers],
          positions: [.lying],
          how: "Two fingers, lightly, 20–30 seconds, always outward of the pulse.",
          hold: 20...30,
          maxAche: .of(4),
          condition: """
            Only if you have first found the groin pulse, at least two finger-widths inward of \
            here. If you can't find it, leave this place to a professional.
            """)),
      partner: "None. No helper presses the belly or groin.",
      cautions: [
        Caution.bellyOrgans,
        "A big artery, vein and nerve lie inward. Never press where you feel a pulse.",
        """
        A nerve lies just outward of the pulse. For tingling or shooting in the front of the \
        thigh or inner shin: stop and move outward.
        """,
        "Not on blood thinners, and not with a replaced hip in the first 12 weeks.",
        Caution.bellyLimits,
      ],
      commonness: .usual,
      standing: .verified,
      standingNote: StandingNote.wholeMuscle,
      sources: [.travellSimons1992, .aberdeenBlog, .nielasherBlog])
  }

  /// - Source: travell-simons-1992, aberdeen-blog, nielasher-blog
  @inline(__always) static var iliopsoasPsoasBelly: TriggerPoint {
    TriggerPoint(
      id: .iliopsoasPsoasBelly,
      muscle: .iliopsoas,
      name: "Through the belly",
      medical: "Psoas through the belly",
      place: Place(from: .navel, to: .asis, fraction: 0.5, radius: 2),
      whereabouts: """
        Half way from the navel to the front tip of the hip bone, at the outer edge of the \
        straight belly muscle.
        """,
      depth: .deep,
      find: "Left to a trained professional.",
      refers: [
        .essential(.lowerLumbar),
        .essential(.upperLumbar),
        .spillover(.sacroiliac),
        .spillover(.thighFrontUpper),
        .spillover(.groin),
      ],
      care: .professionalOnly(
        """
        It lies behind the bowel and big vessels. A trained professional uses fingers only. No \
        ball and no hook tool in the belly.
        """),
      partner: "Not advised.",
      cautions: [
        Caution.bellyOrgans,
        """
        The bowel and big vessels lie in the way. An aneurysm, pregnancy, hernia, bowel disease \
        or a recent belly operation forbid it.
        """,
        "Pain in the right lower belly with fever may be the appendix.",
        Caution.bellyLimits,
      ],
      commonness: .usual,
      note: """
        What you can do instead: stretch the front of the hip, press inside the front rim with \
        your fingertips, move more often.
        """,
      standing: .verified,
      standingNote: StandingNote.wholeMuscle,
      sources: [.travellSimons1992, .aberdeenBlog, .nielasherBlog])
  }
}
