import Atlas

extension ExerciseID {
  /// The positions in their order.
  var frames: [ExerciseFrame] {
    switch self {
    case .bridgeTwoLeg: [ExercisePositions.kneesBent, ExercisePositions.bridge]
    case .bridgeOneLeg: [ExercisePositions.bridge, ExercisePositions.bridgeOnOne]
    case .clam: ExercisePositions.clam
    case .sideLegRaise: ExercisePositions.sideLegRaise
    case .staticSidePress: ExercisePositions.sidePress
    case .proneLegLift: ExercisePositions.prone
    case .allFoursReach: [ExercisePositions.onHandsAndKnees, ExercisePositions.reaching]
    case .sidePlankKnees: ExercisePositions.sidePlank
    case .sitToStand: ExercisePositions.sitToStand
    case .stepUp: ExercisePositions.stepUp
    case .sideStepUp: ExercisePositions.sideStepUp
    case .splitSquat: ExercisePositions.splitSquat
    case .hipHinge: ExercisePositions.hinge
    case .sideSteps: ExercisePositions.sideSteps
    case .longBridgeHold: ExercisePositions.longBridge
    case .heelSlideLower: ExercisePositions.heelSlide
    case .heelRaise: ExercisePositions.heelRaise
    case .stairsWalk: ExercisePositions.stairs
    case .walkBouts: ExercisePositions.walk + [ExercisePositions.bench]
    case .oneLegStand: ExercisePositions.oneLeg
    case .heelToeWalk: ExercisePositions.heelToe
    case .softGroundStand: ExercisePositions.softGround
    case .kneeRolls: ExercisePositions.kneeRolls
    case .pelvicTilt: ExercisePositions.tilt
    case .kneeHug: ExercisePositions.hug
    case .bottomToHeels: [ExercisePositions.onHandsAndKnees, ExercisePositions.onHeels]
    case .backBendStanding: ExercisePositions.backBend
    case .marchOnSpot: ExercisePositions.march
    case .afterOuterHip: ExercisePositions.legOut
    case .afterButtock: ExercisePositions.buttock
    case .afterLowBack: ExercisePositions.sideBend + [ExercisePositions.rounded]
    case .afterHipFront: ExercisePositions.hipFront
    case .afterHamstring: ExercisePositions.hamstring
    case .afterInnerThigh: ExercisePositions.innerThigh
    case .afterFrontThigh: ExercisePositions.frontThigh
    case .afterCalf: ExercisePositions.calf
    case .afterShin: ExercisePositions.shin
    case .afterBelly: ExercisePositions.breath + [ExercisePositions.kneesTipped]
    case .afterPelvicFloor: ExercisePositions.onPillows
    }
  }
}

extension SelfTestID {
  /// The positions in their order.
  var frames: [ExerciseFrame] {
    switch self {
    case .singleLegStand30: ExercisePositions.oneLegByWall
    case .straightLegRaise: ExercisePositions.straightLegRaise
    case .kneeAcrossSitting: ExercisePositions.kneeAcross
    case .liftKneeAgainstHand: ExercisePositions.kneeAgainstHand
    }
  }
}
