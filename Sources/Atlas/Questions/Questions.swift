import Evidence

extension Question {
  /// The question with an id.
  public static func of(_ id: QuestionID) -> Question { catalogue.of(id) }

  /// Every question, in the order of the ids.
  public static var all: [Question] { catalogue.entries }

  private static let catalogue = Catalogue<QuestionID, Question> { id in
    switch id {
    case .sittingWorse: sittingWorse
    case .sittingRelieves: sittingRelieves
    case .bendForwardRelieves: bendForwardRelieves
    case .bothSides: bothSides
    case .walkDistance: walkDistance
    case .stairs: stairs
    case .risingChair: risingChair
    case .coughBack: coughBack
    case .coughLeg: coughLeg
    case .legWorseThanBack: legWorseThanBack
    case .belowKnee: belowKnee
    case .numbTingle: numbTingle
    case .outerThighSkin: outerThighSkin
    case .saddleBladder: saddleBladder
    case .weakness: weakness
    case .morningStiff: morningStiff
    case .nightSecondHalf: nightSecondHalf
    case .betterExercise: betterExercise
    case .buttockAlternates: buttockAlternates
    case .nightPain: nightPain
    case .lyingOnSide: lyingOnSide
    case .shoesSocks: shoesSocks
    case .groinOnMove: groinOnMove
    case .squat: squat
    case .singleLegStand: singleLegStand
    case .unaccustomed: unaccustomed
    case .activityKind: activityKind
    case .inactiveBefore: inactiveBefore
    case .noWarmUp: noWarmUp
    case .prolongedSitting: prolongedSitting
    case .wallet: wallet
    case .fall: fall
    case .ageBand: ageBand
    case .sex: sex
    case .pregnancy: pregnancy
    case .steroidCancer: steroidCancer
    case .legSwollen: legSwollen
    case .pulsingBelly: pulsingBelly
    case .flankWaves: flankWaves
    case .rash: rash
    case .fever: fever
    case .painDrawingSpread: painDrawingSpread
    case .oneFinger: oneFinger
    case .straightLeg: straightLeg
    case .crossLeg: crossLeg
    case .hamstringLoad: hamstringLoad
    case .whichBend: whichBend
    case .turningInBed: turningInBed
    case .hipStiff: hipStiff
    case .curlUpEases: curlUpEases
    case .onset: onset
    case .numbWhere: numbWhere
    case .limp: limp
    case .smokerOrArteryDisease: smokerOrArteryDisease
    case .periods: periods
    case .cramps: cramps
    case .whatEases: whatEases
    case .bonePress: bonePress
    case .standingWorse: standingWorse
    case .walkingWorse: walkingWorse
    }
  }
}
