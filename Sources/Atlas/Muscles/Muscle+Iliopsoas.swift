import Anatomy
import Evidence

extension Muscle {
  /// - Source: travell-simons-1992, aberdeen-blog, nielasher-blog
  static var iliopsoas: Muscle {
    Muscle(
      id: .iliopsoas,
      plain: "Deep hip bender",
      latin: "psoas major, iliacus",
      does: "Bends the hip; steadies the lumbar spine.",
      innervation: "ventral rami L1-L3; femoral nerve (iliacus)",
      symptoms: [
        "vertical low-back ache, worse upright, eased by curling up",
        "front-of-thigh ache",
      ],
      aggravating: ["rising from a chair", "long standing", "sit-ups", "long driving"],
      fits: [
        Fit(.curlUpEases, [.yes]),
        Fit(.risingChair, [.yes]),
        Fit(.prolongedSitting, [.yes]),
        Fit(.whichBend, [.backward]),
        Fit(.activityKind, [.run]),
      ],
      points: [.iliopsoasIliacus, .iliopsoasLowerTendon, .iliopsoasPsoasBelly],
      sources: [.travellSimons1992, .aberdeenBlog, .nielasherBlog])
  }
}

extension TriggerPoint {
  /// - Source: travell-simons-1992, aberdeen-blog, nielasher-blog
  static var iliopsoasIliacus: TriggerPoint {
    TriggerPoint(
      id: .iliopsoasIliacus,
      muscle: .iliopsoas,
      name: "Inside the front rim",
      place: Place(from: .asis, to: .iliacCrestTop, fraction: 0.15, offset: .medial(2), radius: 2),
      whereabouts: "Just inside the front hip-bone rim, fingers hooked over the edge.",
      depth: .deep,
      find: "On the back, knees bent; fingertips slide inside the rim on an out-breath.",
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
            Own fingertips only, flat, on the out-breath, 20–40 s, pressing toward the bone and \
            away from the belly; stop for pulse under fingers, nausea or belly pain.
            """,
          hold: 20...40,
          maxAche: .of(5))),
      partner: "No partner belly pressure.",
      cautions: [
        Caution.bellyOrgans,
        Caution.bellyLimits,
        """
        Stay within a finger-length of the bone rim: thigh skin nerve and femoral nerve run \
        here, so stop for tingling in the thigh.
        """,
        """
        Right lower belly pain with fever or sickness may be appendicitis: no pressure, urgent \
        help.
        """,
      ],
      commonness: .usual,
      standing: .verified,
      standingNote: StandingNote.wholeMuscle,
      sources: [.travellSimons1992, .aberdeenBlog, .nielasherBlog])
  }

  /// - Source: travell-simons-1992, aberdeen-blog, nielasher-blog
  static var iliopsoasLowerTendon: TriggerPoint {
    TriggerPoint(
      id: .iliopsoasLowerTendon,
      muscle: .iliopsoas,
      name: "Upper front thigh, outer wall of the groin hollow",
      place: Place(from: .asis, to: .pubicTubercle, fraction: 0.33, offset: .down(4), radius: 1.5),
      whereabouts: """
        About 4 cm below the groin crease, in the outer third, at least two finger-widths outward \
        of the pulse.
        """,
      depth: .deep,
      find: """
        On the back, hip a little bent; find the groin pulse, move at least two finger-widths \
        outward, press flat and lightly.
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
          how: "Two fingers, light, 20–30 s, always outward of the pulse.",
          hold: 20...30,
          maxAche: .of(5))),
      partner: "No partner belly pressure.",
      cautions: [
        Caution.bellyOrgans,
        "Femoral artery, vein and nerve lie inward: never press where a pulse is felt.",
        """
        Femoral nerve lies just outward of the pulse: tingling or a shooting feeling in the \
        front of the thigh or inner shin means stop and move outward.
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
  static var iliopsoasPsoasBelly: TriggerPoint {
    TriggerPoint(
      id: .iliopsoasPsoasBelly,
      muscle: .iliopsoas,
      name: "Psoas through the belly",
      place: Place(from: .navel, to: .asis, fraction: 0.5, radius: 2),
      whereabouts: """
        Half way from navel to front hip-bone tip, at the outer edge of the straight belly \
        muscle.
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
        "Fingers only; no ball, no hook tool in the belly."),
      partner: "Not advised.",
      cautions: [
        Caution.bellyOrgans,
        """
        Bowel, ureter, aorta and iliac vessels lie in the way; aneurysm, pregnancy, hernia, \
        bowel disease, recent abdominal surgery forbid it.
        """,
        "Right lower belly pain with fever may be appendicitis.",
        Caution.bellyLimits,
      ],
      commonness: .usual,
      note: "Self-care substitute: hip-flexor stretch, iliacus fingers, movement breaks.",
      standing: .verified,
      standingNote: StandingNote.wholeMuscle,
      sources: [.travellSimons1992, .aberdeenBlog, .nielasherBlog])
  }
}
