import Evidence

extension Question {
  /// The question with an id.
  public static func of(_ id: QuestionID) -> Question { catalogue.of(id) }

  /// Every question, in the order of the ids.
  public static var all: [Question] { catalogue.entries }

  private static let catalogue = Catalogue<QuestionID, Question>([
    sittingWorse, sittingRelieves, bendForwardRelieves, bothSides, walkDistance, stairs,
    risingChair, coughBack, coughLeg, legWorseThanBack, belowKnee, numbTingle, outerThighSkin,
    saddleBladder, weakness, morningStiff, nightSecondHalf, betterExercise, buttockAlternates,
    nightPain, lyingOnSide, shoesSocks, groinOnMove, squat, singleLegStand, unaccustomed,
    activityKind, inactiveBefore, noWarmUp, prolongedSitting, wallet, fall, ageBand, sex,
    pregnancy, steroidCancer, legSwollen, pulsingBelly, flankWaves, rash, fever,
    painDrawingSpread, oneFinger, straightLeg, crossLeg, hamstringLoad, whichBend, turningInBed,
    hipStiff, curlUpEases, onset, numbWhere, limp, smokerOrArteryDisease, periods, cramps,
    whatEases, bonePress, standingWorse, walkingWorse, painKind, course, moreLoad, bentOver,
    liftKnee, clickCatch, cupHand, sameBefore, tabletsHelp, stretchHelps,
  ])
}
