import Anatomy
import Evidence

extension Muscle {
  /// - Source: travell-simons-1992, pastore-2012, morningside-pelvic
  static var pelvicFloor: Muscle {
    Muscle(
      id: .pelvicFloor,
      plain: "Pelvic floor and tail-bone muscles",
      latin: "coccygeus, levator ani",
      does: "Carry the pelvic organs, draw the tail bone forward.",
      innervation: "S3-S5, pudendal nerve",
      symptoms: [
        "tail-bone pain",
        "pain worse sitting",
        "pain rising from a chair",
        "pelvic fullness",
      ],
      aggravating: [
        "long sitting",
        "hard seat",
        "cycling",
        "constipation or straining",
        "childbirth",
        "fall on the tail bone",
      ],
      fits: [
        Fit(.oneFinger, [.tailBone]),
        Fit(.sittingWorse, [.yes]),
        Fit(.risingChair, [.yes]),
        Fit(.prolongedSitting, [.yes]),
        Fit(.fall, [.ontoTailBone]),
      ],
      points: [.pelvicFloorCoccygeus, .pelvicFloorLevatorAni],
      sources: [.travellSimons1992, .pastore2012, .morningsidePelvic])
  }
}

extension TriggerPoint {
  /// - Source: travell-simons-1992, pastore-2012, morningside-pelvic
  static var pelvicFloorCoccygeus: TriggerPoint {
    TriggerPoint(
      id: .pelvicFloorCoccygeus,
      muscle: .pelvicFloor,
      name: "Coccygeus",
      spread: .midline,
      place: Place(from: .coccyxTip, to: .sitBone, fraction: 0.15, radius: 1.5),
      whereabouts: "Beside and in front of the tail bone, inside the pelvis.",
      depth: .deep,
      find: "Internal examination by a trained professional.",
      refers: [
        .essential(.coccyx),
        .essential(.sacrum),
        .spillover(.buttockLowerInner),
        .spillover(.pelvicFloor),
      ],
      care: .professionalOnly(
        "No self-pressure; breathing, relaxed squatting, cushion with a rear cut-out."),
      partner: "Not advised.",
      cautions: [
        """
        Bleeding, numbness, bladder or bowel change: see a doctor (numbness with leg signs: \
        emergency).
        """
      ],
      commonness: .usual,
      standing: .verified,
      standingNote: StandingNote.wholeMuscle,
      sources: [.travellSimons1992, .pastore2012, .morningsidePelvic])
  }

  /// - Source: travell-simons-1992, pastore-2012, morningside-pelvic
  static var pelvicFloorLevatorAni: TriggerPoint {
    TriggerPoint(
      id: .pelvicFloorLevatorAni,
      muscle: .pelvicFloor,
      name: "Levator ani",
      spread: .midline,
      place: Place(from: .coccyxTip, to: .pubicTubercle, fraction: 0.5, radius: 2),
      whereabouts: "Inside the pelvis.",
      depth: .deep,
      find: "Internal examination by a trained professional.",
      refers: [
        .essential(.coccyx),
        .essential(.pelvicFloor),
        .spillover(.sacrum),
        .spillover(.lowerLumbar),
      ],
      care: .professionalOnly(
        "No self-pressure; breathing, relaxed squatting, cushion with a rear cut-out."),
      partner: "Not advised.",
      cautions: [
        """
        Bleeding, numbness, bladder or bowel change: see a doctor (numbness with leg signs: \
        emergency).
        """
      ],
      commonness: .usual,
      standing: .verified,
      standingNote: StandingNote.wholeMuscle,
      sources: [.travellSimons1992, .pastore2012, .morningsidePelvic])
  }
}
