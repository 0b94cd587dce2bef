import Evidence

extension Mimic {
  /// The cause with an id.
  public static func of(_ id: MimicID) -> Mimic { catalogue.of(id) }

  /// Every cause beside the trigger points, in the order of the ids.
  public static var all: [Mimic] { catalogue.entries }

  private static let catalogue = Catalogue<MimicID, Mimic> { id in
    switch id {
    case .radiculopathyL4: radiculopathyL4
    case .radiculopathyL2L3: radiculopathyL2L3
    case .radiculopathyL5: radiculopathyL5
    case .radiculopathyS1: radiculopathyS1
    case .spinalStenosis: spinalStenosis
    case .sacroiliacJoint: sacroiliacJoint
    case .pelvicGirdlePregnancy: pelvicGirdlePregnancy
    case .facetJoint: facetJoint
    case .discogenic: discogenic
    case .hipOsteoarthritis: hipOsteoarthritis
    case .hipImpingementLabral: hipImpingementLabral
    case .gtps: gtps
    case .proximalHamstring: proximalHamstring
    case .deepGluteal: deepGluteal
    case .muscleTear: muscleTear
    case .coccydynia: coccydynia
    case .axialSpondyloarthritis: axialSpondyloarthritis
    case .stressFracture: stressFracture
    case .vertebralFracture: vertebralFracture
    case .hipFracture: hipFracture
    case .avascularNecrosis: avascularNecrosis
    case .vascularClaudication: vascularClaudication
    case .acuteLimbIschaemia: acuteLimbIschaemia
    case .dvt: dvt
    case .aaa: aaa
    case .renalColic: renalColic
    case .endometriosis: endometriosis
    case .shingles: shingles
    case .caudaEquina: caudaEquina
    case .malignancy: malignancy
    case .spinalInfection: spinalInfection
    case .septicHip: septicHip
    case .psoasAbscess: psoasAbscess
    case .meralgiaParesthetica: meralgiaParesthetica
    case .doms: doms
    case .nonSpecific: nonSpecific
    }
  }
}
