import Evidence

extension Contraindication {
  /// - Source: clinical-convention, wells-1997
  @inline(__always) static var sensation: Contraindication {
    Contraindication(
      id: .sensation,
      short: "Skin that feels numb (nerve illness, stroke, spinal injury)",
      ask: "Skin that does not feel well: nerve illness, stroke, spinal injury?",
      condition: "Numb skin, neuropathy, stroke, spinal-cord injury",
      stage: .beforePress,
      action: .lighter,
      scope: .personKnows,
      area: "the numb place",
      why: "You cannot judge the pressure there.",
      note: """
        Hands only and short. No ball, no roller. A leg that does not move clots more easily.
        """,
      standing: .unverified,
      sources: [.clinicalConvention, .wells1997])
  }
}
