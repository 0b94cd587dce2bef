import Anatomy
import Evidence

extension Muscle {
  /// - Source: travell-simons-1992, pastore-2012, morningside-pelvic
  @inline(__always) static var pelvicFloor: Muscle {
    Muscle(
      id: .pelvicFloor,
      plain: "Muscles of the pelvic floor and tail bone",
      latin: "coccygeus, levator ani",
      does: "Carry the organs of the pelvis. Draw the tail bone forward.",
      innervation: "S3-S5, pudendal nerve",
      symptoms: [
        "pain at the tail bone",
        "pain that is worse when you sit",
        "pain when you rise from a chair",
        "a full feeling in the pelvis",
      ],
      aggravating: [
        "long sitting",
        "a hard seat",
        "cycling",
        "straining on the toilet",
        "childbirth",
        "a fall on the tail bone",
      ],
      fits: [
        Fit(.oneFinger, [.tailBone]),
        Fit(.sittingWorse, [.yes]),
        Fit(.risingChair, [.yes]),
        Fit(.prolongedSitting, [.yes]),
        Fit(.fall, [.ontoTailBone]),
      ],
      sources: [.travellSimons1992, .pastore2012, .morningsidePelvic])
  }
}

extension TriggerPoint {
  /// - Source: travell-simons-1992, pastore-2012, morningside-pelvic
  @inline(__always) static var pelvicFloorCoccygeus: TriggerPoint {
    TriggerPoint(
      id: .pelvicFloorCoccygeus,
      muscle: .pelvicFloor,
      name: "Beside the tail bone, inside",
      medical: "Coccygeus",
      spread: .midline,
      place: Place(from: .coccyxTip, to: .sitBone, fraction: 0.15, radius: 1.5),
      whereabouts: "Beside and in front of the tail bone, inside the pelvis.",
      depth: .deep,
      find: "A trained professional examines it from inside.",
      refers: [
        .essential(.coccyx),
        .essential(.sacrum),
        .spillover(.buttockLowerInner),
        .spillover(.pelvicFloor),
      ],
      care: .professionalOnly(
        """
        No pressing by yourself. Calm breathing, relaxed squatting and a cushion with a rear \
        cut-out help.
        """),
      partner: "Not advised.",
      cautions: [
        """
        With bleeding, numbness or a change in bladder or bowel: see a doctor. Numbness with \
        signs in the leg is an emergency.
        """
      ],
      commonness: .usual,
      standing: .verified,
      standingNote: StandingNote.wholeMuscle,
      sources: [.travellSimons1992, .pastore2012, .morningsidePelvic])
  }

  /// - Source: travell-simons-1992, pastore-2012, morningside-pelvic
  @inline(__always) static var pelvicFloorLevatorAni: TriggerPoint {
    TriggerPoint(
      id: .pelvicFloorLevatorAni,
      muscle: .pelvicFloor,
      name: "Floor of the pelvis, inside",
      medical: "Levator ani",
      spread: .midline,
      place: Place(from: .coccyxTip, to: .pubicTubercle, fraction: 0.5, radius: 2),
      whereabouts: "Inside the pelvis.",
      depth: .deep,
      find: "A trained professional examines it from inside.",
      refers: [
        .essential(.coccyx),
        .essential(.pelvicFloor),
        .spillover(.sacrum),
        .spillover(.lowerLumbar),
      ],
      care: .professionalOnly(
        """
        No pressing by yourself. Calm breathing, relaxed squatting and a cushion with a rear \
        cut-out help.
        """),
      partner: "Not advised.",
      cautions: [
        """
        With bleeding, numbness or a change in bladder or bowel: see a doctor. Numbness with \
        signs in the leg is an emergency.
        """
      ],
      commonness: .usual,
      standing: .verified,
      standingNote: StandingNote.wholeMuscle,
      sources: [.travellSimons1992, .pastore2012, .morningsidePelvic])
  }
}
