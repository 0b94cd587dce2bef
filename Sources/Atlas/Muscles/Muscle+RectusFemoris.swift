import Anatomy
import Evidence

extension Muscle {
  /// - Source: travell-simons-1992, aberdeen-blog, drew-2017
  static var rectusFemoris: Muscle {
    Muscle(
      id: .rectusFemoris,
      plain: "Front thigh, two-joint",
      latin: "rectus femoris",
      does: "Straightens knee, bends hip.",
      innervation: "femoral nerve L2-L4",
      symptoms: ["kneecap pain at night", "weak going down stairs"],
      aggravating: ["stairs down", "long sitting", "kicking"],
      fits: [
        Fit(.nightPain, [.yes]),
        Fit(.stairs, [.down, .both]),
        Fit(.prolongedSitting, [.yes]),
      ],
      points: [.rectusFemorisUpper],
      sources: [.travellSimons1992, .aberdeenBlog, .drew2017])
  }
}

extension TriggerPoint {
  /// - Source: travell-simons-1992, aberdeen-blog, drew-2017
  static var rectusFemorisUpper: TriggerPoint {
    TriggerPoint(
      id: .rectusFemorisUpper,
      muscle: .rectusFemoris,
      name: "Below the front hip-bone tip",
      place: Place(from: .asis, to: .patellaTop, fraction: 0.12, radius: 2),
      whereabouts: "About 5 cm below the front hip-bone tip.",
      depth: .superficial,
      find: "On the back, lift the straight leg a little; feel the cord below the tip.",
      refers: [
        .essential(.kneeFront),
        .essential(.thighFrontLower),
        .spillover(.thighFrontUpper),
      ],
      care: .hands(
        HandCare(
          tools: [.roller, .ball, .thumb, .twoFingers],
          positions: [.lying, .sitting],
          how: "Face-down on roller or ball, forearms carry weight; 30–60 s.",
          hold: 30...60,
          maxAche: .of(7))),
      partner: "Heel of hand, person on the back.",
      cautions: [
        "Keep outward of the groin pulse.",
        "Numb or burning skin of the front or outer thigh on pressing: skin nerve, stop.",
      ],
      commonness: .usual,
      standing: .verified,
      standingNote: StandingNote.wholeMuscle,
      sources: [.travellSimons1992, .aberdeenBlog, .drew2017])
  }
}
