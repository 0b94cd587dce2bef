internal import Atlas

/// Answers that overlap are capped together.
enum ConcernGroup {
  case symptom
  /// Who it is and what came before: it makes a cause likelier, but shows nothing of it.
  case background

  init(_ question: QuestionID) {
    switch question {
    case .ageBand, .sex, .pregnancy, .steroidCancer, .smokerOrArteryDisease, .unaccustomed,
      .inactiveBefore, .activityKind, .noWarmUp, .prolongedSitting, .wallet:
      self = .background
    case .sittingWorse, .sittingRelieves, .bendForwardRelieves, .bothSides, .walkDistance,
      .stairs, .risingChair, .coughBack, .coughLeg, .legWorseThanBack, .belowKnee, .numbTingle,
      .outerThighSkin, .saddleBladder, .weakness, .morningStiff, .nightSecondHalf,
      .betterExercise, .buttockAlternates, .nightPain, .lyingOnSide, .shoesSocks, .groinOnMove,
      .squat, .singleLegStand, .fall, .legSwollen, .pulsingBelly, .flankWaves, .rash, .fever,
      .painDrawingSpread, .oneFinger, .straightLeg, .crossLeg, .hamstringLoad, .whichBend,
      .turningInBed, .hipStiff, .curlUpEases, .onset, .numbWhere, .limp, .periods, .cramps,
      .whatEases, .bonePress, .standingWorse, .walkingWorse:
      self = .symptom
    }
  }

  /// The most that the group may count.
  var cap: Double {
    switch self {
    case .symptom: 20  // findings.json: cap the combined ratio at 10–20
    case .background: 5  // ours: a risk alone sends nobody
    }
  }
}
