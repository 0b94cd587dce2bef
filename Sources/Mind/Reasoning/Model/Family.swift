import Atlas
import Findings
import Safety

/// Questions whose answers hang together: people who say yes to one tend to say yes to the next,
/// whatever the cause.
///
/// The one rule for dependence: within a family the strongest answer for a cause and the strongest
/// against it count whole, every further one by the share `Strengths.sameFamily`. Ours, by what the
/// questions are about.
enum Family: Int, Sendable {
  case spot, numb, bend, sit, effort, cough, night, hip, inflamed, extent, weak, risk, walk, fall
  case person, course, kind, safety, flag, days
  /// What was pressed: each place stands alone.
  case press

  init(_ question: QuestionID) {
    switch question {
    case .oneFinger, .bonePress: self = .spot
    case .numbTingle, .numbWhere, .outerThighSkin: self = .numb
    case .sittingRelieves, .bendForwardRelieves, .curlUpEases, .whatEases, .whichBend,
      .standingWorse, .walkingWorse, .bentOver:
      self = .bend
    case .sittingWorse, .prolongedSitting, .wallet, .risingChair: self = .sit
    case .unaccustomed, .activityKind, .inactiveBefore, .noWarmUp, .moreLoad: self = .effort
    case .coughBack, .coughLeg: self = .cough
    case .nightPain, .nightSecondHalf, .lyingOnSide, .turningInBed: self = .night
    case .shoesSocks, .hipStiff, .groinOnMove, .squat, .crossLeg, .liftKnee, .clickCatch,
      .cupHand, .stairs:
      self = .hip
    case .morningStiff, .betterExercise, .buttockAlternates, .tabletsHelp: self = .inflamed
    case .belowKnee, .legWorseThanBack, .bothSides, .painDrawingSpread: self = .extent
    case .weakness, .limp, .singleLegStand: self = .weak
    case .steroidCancer: self = .risk
    case .walkDistance, .smokerOrArteryDisease, .cramps: self = .walk
    case .fall: self = .fall
    case .ageBand, .sex, .pregnancy, .periods: self = .person
    case .onset, .course, .sameBefore: self = .course
    case .painKind, .stretchHelps, .straightLeg, .hamstringLoad: self = .kind
    case .saddleBladder, .pulsingBelly, .legSwollen, .flankWaves, .rash, .fever: self = .safety
    }
  }

  /// Where its members tell different things, and each counts whole.
  var isLoose: Bool {
    switch self {
    case .person, .course, .kind, .safety, .flag, .days, .press: true
    case .spot, .numb, .bend, .sit, .effort, .cough, .night, .hip, .inflamed, .extent, .weak,
      .risk, .walk, .fall:
      false
    }
  }
}
