import Atlas

/// Facts whose ratios overlap are capped together.
enum FactGroup: Int {
  case symptom = 0
  case background = 1
  case safety = 2
  /// Presses are weighed place by place and not capped.
  case press = 3

  init(_ question: QuestionID) {
    switch question {
    case .ageBand, .sex, .pregnancy, .steroidCancer, .smokerOrArteryDisease, .fall,
      .unaccustomed, .inactiveBefore, .activityKind, .noWarmUp, .prolongedSitting, .wallet:
      self = .background
    case .saddleBladder, .pulsingBelly, .legSwollen, .flankWaves, .rash, .fever: self = .safety
    default: self = .symptom
    }
  }

  /// The most that each group may count, as natural logarithms.
  struct Caps {
    private let symptom: Double
    private let background: Double
    private let safety: Double

    init(_ strengths: Strengths) {
      symptom = naturalLogarithm(strengths.symptomCap.value)
      background = naturalLogarithm(strengths.backgroundCap.value)
      safety = naturalLogarithm(strengths.flagCap.value)
    }

    func capped(_ sum: Double, _ group: FactGroup) -> Double {
      let cap =
        switch group {
        case .symptom: symptom
        case .background: background
        case .safety: safety
        case .press: Double.infinity
        }
      return min(max(sum, -cap), cap)
    }
  }
}
