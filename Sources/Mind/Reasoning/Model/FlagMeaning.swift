import Atlas
import Safety

/// What a yes to a red flag says of causes, beyond its advice and beyond the question that asks the
/// same (`SameQuestion`).
///
/// From the reason that each red flag gives in safety.json; how much it counts is ours. A no never
/// speaks against anything.
enum FlagMeaning {
  case speaksFor([(mimic: MimicID, strength: Association.Strength)], isCommon: Bool)
  case nothing
}

extension RedFlagID {
  var meaning: FlagMeaning {
    switch self {
    case .kidney: .speaksFor([(.renalColic, .moderate)], isCommon: false)
    case .weakBoth: .speaksFor([(.caudaEquina, .strong)], isCommon: false)
    case .trauma:
      .speaksFor([(.vertebralFracture, .moderate), (.hipFracture, .moderate)], isCommon: true)
    case .steroidOsteoporosis:
      .speaksFor(
        [(.vertebralFracture, .moderate), (.avascularNecrosis, .moderate)], isCommon: true)
    case .weightLoss: .speaksFor([(.malignancy, .weak), (.spinalInfection, .weak)], isCommon: true)
    case .nightGrowing:
      .speaksFor([(.malignancy, .moderate), (.spinalInfection, .weak)], isCommon: true)
    case .growingLump: .speaksFor([(.malignancy, .moderate)], isCommon: true)
    case .infectionRisk:
      .speaksFor(
        [(.spinalInfection, .moderate), (.psoasAbscess, .moderate), (.septicHip, .moderate)],
        isCommon: true)
    case .septicJoint:
      .speaksFor([(.septicHip, .strong), (.psoasAbscess, .moderate)], isCommon: false)
    case .coldLeg: .speaksFor([(.acuteLimbIschaemia, .strong)], isCommon: false)
    case .footRestPain:
      .speaksFor(
        [(.vascularClaudication, .moderate), (.acuteLimbIschaemia, .weak)], isCommon: true)
    case .stressBone: .speaksFor([(.stressFracture, .strong)], isCommon: false)
    case .hipBlock:
      .speaksFor(
        [
          (.hipFracture, .strong), (.septicHip, .moderate), (.stressFracture, .moderate),
          (.psoasAbscess, .weak),
        ], isCommon: false)
    case .pop: .speaksFor([(.muscleTear, .strong)], isCommon: true)
    case .inflammatory: .speaksFor([(.axialSpondyloarthritis, .strong)], isCommon: true)
    case .calfClot: .speaksFor([(.dvt, .moderate)], isCommon: true)
    case .suddenSpine: .speaksFor([(.vertebralFracture, .moderate)], isCommon: true)
    case .walkLeg: .speaksFor([(.vascularClaudication, .strong)], isCommon: true)
    case .hipBoneRisk: .speaksFor([(.avascularNecrosis, .moderate)], isCommon: true)
    // The question that asks the same carries these.
    case .cauda, .footDrop, .fever, .dvt, .rash, .cancerHistory, .aneurysm: .nothing
    case .generalEmergency, .spreadingSkin, .groinOrgan, .earlyPregnancy, .compartment,
      .thinnerBleed, .polymyalgia, .newMedicine, .bleedPregnancy, .child, .notImproving,
      .nerveLasting, .groinLump, .lowBelly,
      .woundAfterOp:
      .nothing
    }
  }
}
