import Evidence
public import Safety

extension SelfCare {
  /// What a person may do who has this.
  public static func of(_ id: SelfCareID) -> SelfCare { catalogue.of(id) }

  /// What a person may do while this other cause leads; nil where the evidence says nothing.
  public static func of(_ cause: MimicID) -> SelfCare? { id(of: cause).map { of($0) } }

  /// Every entry, in the order of the ids.
  public static var all: [SelfCare] { catalogue.entries }

  private static let catalogue = Catalogue<SelfCareID, SelfCare>([
    gtps, proximalHamstring, hipOsteoarthritis, nonSpecific, doms, sacroiliacJoint,
    coccydynia, deepGluteal, meralgiaParesthetica, discogenic, facetJoint,
    pelvicGirdlePregnancy, muscleTear, radiculopathy, spinalStenosis, hipImpingementLabral,
  ])

  private static func id(of cause: MimicID) -> SelfCareID? {
    switch cause {
    case .radiculopathyL4: .radiculopathy
    case .radiculopathyL2L3: .radiculopathy
    case .radiculopathyL5: .radiculopathy
    case .radiculopathyS1: .radiculopathy
    case .spinalStenosis: .spinalStenosis
    case .sacroiliacJoint: .sacroiliacJoint
    case .pelvicGirdlePregnancy: .pelvicGirdlePregnancy
    case .facetJoint: .facetJoint
    case .discogenic: .discogenic
    case .hipOsteoarthritis: .hipOsteoarthritis
    case .hipImpingementLabral: .hipImpingementLabral
    case .gtps: .gtps
    case .proximalHamstring: .proximalHamstring
    case .deepGluteal: .deepGluteal
    case .muscleTear: .muscleTear
    case .coccydynia: .coccydynia
    case .meralgiaParesthetica: .meralgiaParesthetica
    case .doms: .doms
    case .nonSpecific: .nonSpecific
    case .axialSpondyloarthritis, .stressFracture, .vertebralFracture, .hipFracture,
      .avascularNecrosis, .vascularClaudication, .acuteLimbIschaemia, .dvt, .aaa, .renalColic,
      .endometriosis, .shingles, .caudaEquina, .malignancy, .spinalInfection, .septicHip,
      .psoasAbscess:
      nil
    }
  }
}
