import Atlas

extension Question {
  /// The answers that say something, with how often people give each of them without any listed
  /// cause for it; the rates sum to one. All ours, except where a likelihood ratio brings its own.
  func rates(_ strengths: Strengths) -> [(answer: AnswerID, rate: Double)] {
    let said = answers.filter { !$0.saysNothing }
    var listed = 0.0
    var open = 0
    for answer in said {
      if let rate = listedRate(of: answer, strengths) { listed += rate } else { open += 1 }
    }
    let rest = open > 0 ? max(0, 1 - listed) / Double(open) : 0
    let total = listed + rest * Double(open)
    return said.map { ($0, (listedRate(of: $0, strengths) ?? rest) / total) }
  }

  private func listedRate(of answer: AnswerID, _ strengths: Strengths) -> Double? {
    switch (id, answer) {
    case (.ageBand, .under30): 0.2
    case (.ageBand, .from30To49): 0.35
    case (.ageBand, .from50To59): 0.18
    case (.ageBand, .from60To69): 0.14
    case (.ageBand, .from70): 0.13
    case (.pregnancy, .yes): 0.03
    case (.steroidCancer, .steroid): 0.04
    case (.steroidCancer, .cancer): 0.05
    case (.steroidCancer, .osteoporosis): 0.06
    case (.fall, .minor): 0.07
    case (.fall, .major): 0.01
    case (.fall, .ontoTailBone): 0.02
    case (.onset, .gradual): 0.6
    case (.onset, .sudden): 0.3
    case (.onset, .suddenWithSnap): 0.03
    case (.stairs, .no): 0.5
    case (.morningStiff, .none), (.morningStiff, .underThirtyMinutes): 0.4
    case (.numbWhere, .none): 0.6
    case (.bonePress, .none), (.oneFinger, .noOneSpot): 0.4
    case (.painDrawingSpread, .one): 0.2
    case (.painDrawingSpread, .twoOrThree): 0.4
    case (.painDrawingSpread, .fourOrMore): 0.3
    case (.smokerOrArteryDisease, .yes): 0.2
    case (.weakness, .yes), (.buttockAlternates, .yes), (.wallet, .yes), (.periods, .yes): 0.1
    case (.rash, .yes), (.pulsingBelly, .yes), (.saddleBladder, .yes), (.flankWaves, .yes):
      strengths.flagRate.value
    case (.legSwollen, .yes), (.fever, .yes): strengths.commonFlagRate.value
    default: answer == .yes ? 0.3 : nil
    }
  }
}

extension AnswerID {
  /// True for answers that change nothing.
  var saysNothing: Bool { self == .notSure || self == .preferNot || self == .unknown }
}
