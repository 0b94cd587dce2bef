import Anatomy
import Evidence

extension Muscle {
  /// - Source: travell-simons-1992
  @inline(__always) static var popliteus: Muscle {
    Muscle(
      id: .popliteus,
      plain: "Small muscle behind the knee",
      latin: "popliteus",
      does: "Unlocks the knee.",
      innervation: "tibial nerve",
      symptoms: ["pain behind the knee when you crouch"],
      aggravating: ["walking or running downhill", "twisting"],
      fits: [
        Fit(.stairs, [.down, .both])
      ],
      sources: [.travellSimons1992])
  }
}

extension TriggerPoint {
  /// - Source: travell-simons-1992
  @inline(__always) static var popliteusMid: TriggerPoint {
    TriggerPoint(
      id: .popliteusMid,
      muscle: .popliteus,
      name: "Low in the back of the knee",
      medical: "Back of knee, low",
      place: Place(
        from: .kneeCrease, to: .ankleInnerBone, fraction: 0.1, offset: .medial(1), radius: 1.5),
      whereabouts: """
        Three finger-widths below the knee crease, toward the inner side, between the inner cord \
        of the thigh and the inner head of the calf.
        """,
      depth: .deep,
      find: "It needs skill.",
      refers: [
        .essential(.kneeBack)
      ],
      care: .professionalOnly(
        "Vessels and nerves lie in the hollow of the knee. Leave it to a professional."),
      partner: "Not advised.",
      cautions: [
        "Big vessels and a nerve lie in the hollow of the knee."
      ],
      commonness: .less,
      standing: .unverified,
      standingNote: StandingNote.textbookOnly,
      sources: [.travellSimons1992])
  }
}
