import Atlas
import Safety

/// What a yes to a red flag says beyond its advice.
///
/// From the reason that each red flag gives in safety.json; how much it counts is ours. A no never
/// speaks against anything.
enum FlagMeaning {
  /// The same as an answer to a question.
  case answer(QuestionID, AnswerID)
  /// Speaks for causes that no question asks for.
  case speaksFor([(mimic: MimicID, strength: Association.Strength)], isCommon: Bool)
  case nothing
}

extension RedFlagID {
  var meaning: FlagMeaning {
    switch self {
    case .cauda: .answer(.saddleBladder, .yes)
    case .footDrop: .answer(.weakness, .yes)
    case .fever: .answer(.fever, .yes)
    case .dvt: .answer(.legSwollen, .yes)
    case .kidney: .answer(.flankWaves, .yes)
    case .rash: .answer(.rash, .yes)
    case .cancerHistory: .answer(.steroidCancer, .cancer)
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
    case .aneurysm: .speaksFor([(.aaa, .strong)], isCommon: false)
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
    case .generalEmergency, .spreadingSkin, .groinOrgan, .earlyPregnancy, .compartment,
      .thinnerBleed, .polymyalgia, .newMedicine, .bleedPregnancy, .child, .notImproving:
      .nothing
    }
  }
}

extension ContraindicationID {
  /// The answer that a condition amounts to; nil where no question asks for it.
  var answer: (QuestionID, AnswerID)? {
    switch self {
    case .pregnancy: (.pregnancy, .yes)
    case .osteoporosis: (.steroidCancer, .osteoporosis)
    case .cancer: (.steroidCancer, .cancer)
    case .artery: (.smokerOrArteryDisease, .yes)
    case .fever: (.fever, .yes)
    case .dvt: (.legSwollen, .yes)
    case .nerveSigns: (.numbTingle, .yes)
    default: nil
    }
  }
}
