import Evidence

extension Contraindication {
  /// - Source: clinical-convention, wells-1997
  static var sensation: Contraindication {
    Contraindication(
      id: .sensation,
      ask: "Skin that does not feel well: nerve illness, stroke, spinal injury?",
      condition: "Numb skin, neuropathy, stroke, spinal-cord injury",
      action: .lighter,
      scope: .personKnows,
      area: "numb area",
      why: "cannot judge pressure",
      note: "wells-1997 counts paralysis as clot risk; no ball, no roller, hands only, short",
      standing: .unverified,
      sources: [.clinicalConvention, .wells1997])
  }
}
