import Anatomy
import Atlas
import Safety

/// What is counted once: questions that ask the same in other words are one fact.
enum Fact: Hashable {
  case question(QuestionID)
  case easedBySitting
  case easedByBending
  case numbness
  case sorestSpot
  /// What sets the context of a cause that hardly occurs outside it.
  case context(MimicID)
  case flag(RedFlagID)
  case place(PressPlace)

  /// The fact behind a question, as the notes of findings.json join them.
  init(_ question: QuestionID) {
    switch question {
    case .sittingRelieves, .whatEases: self = .easedBySitting
    case .bendForwardRelieves, .curlUpEases: self = .easedByBending
    case .numbTingle, .numbWhere, .outerThighSkin: self = .numbness
    case .oneFinger, .bonePress: self = .sorestSpot
    default: self = .question(question)
    }
  }
}

/// Facts whose ratios overlap are capped together.
enum FactGroup: CaseIterable {
  case symptom
  case background
  case safety
  /// Presses are weighed place by place and not capped.
  case press

  init(_ question: QuestionID) {
    switch question {
    case .ageBand, .sex, .pregnancy, .steroidCancer, .smokerOrArteryDisease, .fall,
      .unaccustomed, .inactiveBefore, .activityKind, .noWarmUp, .prolongedSitting, .wallet:
      self = .background
    case .saddleBladder, .pulsingBelly, .legSwollen, .flankWaves, .rash, .fever: self = .safety
    default: self = .symptom
    }
  }

  /// The most that the group may count, as a natural logarithm.
  func cap(_ strengths: Strengths) -> Double {
    switch self {
    case .symptom: naturalLogarithm(strengths.symptomCap.value)
    case .background: naturalLogarithm(strengths.backgroundCap.value)
    case .safety: naturalLogarithm(strengths.flagCap.value)
    case .press: .infinity
    }
  }
}
