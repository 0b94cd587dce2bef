import Anatomy
import Evidence

extension Muscle {
  /// - Source: travell-simons-1992, aberdeen-blog, drew-2017
  @inline(__always) static var rectusFemoris: Muscle {
    Muscle(
      id: .rectusFemoris,
      plain: "Long front-thigh muscle",
      latin: "rectus femoris",
      does: "Straightens the knee and bends the hip.",
      innervation: "femoral nerve L2-L4",
      symptoms: ["pain at the kneecap at night", "a weak knee when you go down stairs"],
      aggravating: ["stairs down", "long sitting", "kicking"],
      fits: [
        Fit(.nightPain, [.yes]),
        Fit(.stairs, [.down, .both]),
        Fit(.prolongedSitting, [.yes]),
      ],
      sources: [.travellSimons1992, .aberdeenBlog, .drew2017])
  }
}

extension TriggerPoint {
  /// - Source: travell-simons-1992, aberdeen-blog, drew-2017
  @inline(__always) static var rectusFemorisUpper: TriggerPoint {
    TriggerPoint(
      id: .rectusFemorisUpper,
      muscle: .rectusFemoris,
      name: "Below the front tip of the hip bone",
      medical: "Below the front hip-bone tip",
      place: Place(from: .asis, to: .patellaTop, fraction: 0.2, radius: 1.5),
      whereabouts: """
        A hand-width (9 cm) below the front tip of the hip bone, in the middle of the front of \
        the thigh, between the strap muscle and the muscle at the front pocket.
        """,
      depth: .superficial,
      find: "Lie on the back and lift the straight leg a little. Feel the cord below the tip.",
      refers: [
        .essential(.kneeFront),
        .essential(.thighFrontLower),
        .spillover(.thighFrontUpper),
      ],
      care: .hands(
        HandCare(
          tools: [.roller, .ball, .thumb, .twoFingers],
          positions: [.lying, .sitting],
          how: "Face down on a roller or ball, the weight on the forearms. 30–60 seconds.",
          hold: 30...60,
          maxAche: .of(7))),
      partner: "The heel of the hand. The person lies on the back.",
      cautions: [
        Caution.outwardOfPulse,
        """
        If the skin of the front or outer thigh goes numb or burns as you press, it is a skin \
        nerve: stop.
        """,
      ],
      commonness: .usual,
      standing: .verified,
      standingNote: StandingNote.wholeMuscle,
      sources: [.travellSimons1992, .aberdeenBlog, .drew2017])
  }
}
