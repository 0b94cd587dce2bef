import Evidence
public import Safety

extension Mimic {
  /// The cause with an id.
  public static func of(_ id: MimicID) -> Mimic { catalogue.of(id) }

  /// Every cause beside the trigger points, in the order of the ids.
  public static var all: [Mimic] { catalogue.entries }

  private static let catalogue = Catalogue<MimicID, Mimic>([
    radiculopathyL4, radiculopathyL2L3, radiculopathyL5, radiculopathyS1, spinalStenosis,
    sacroiliacJoint, pelvicGirdlePregnancy, facetJoint, discogenic, hipOsteoarthritis,
    hipImpingementLabral, gtps, proximalHamstring, deepGluteal, muscleTear, coccydynia,
    axialSpondyloarthritis, stressFracture, vertebralFracture, hipFracture, avascularNecrosis,
    vascularClaudication, acuteLimbIschaemia, dvt, aaa, renalColic, endometriosis, shingles,
    caudaEquina, malignancy, spinalInfection, septicHip, psoasAbscess, meralgiaParesthetica,
    doms, nonSpecific,
  ])
}
