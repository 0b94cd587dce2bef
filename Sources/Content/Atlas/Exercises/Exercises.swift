import Evidence

extension Exercise {
  /// The exercise with an id.
  public static func of(_ id: ExerciseID) -> Exercise { catalogue.of(id) }

  /// Every exercise, in the order of the ids.
  public static var all: [Exercise] { catalogue.entries }

  private static let catalogue = Catalogue<ExerciseID, Exercise>([
    bridgeTwoLeg, bridgeOneLeg, clam, sideLegRaise, staticSidePress, proneLegLift,
    allFoursReach, sidePlankKnees, sitToStand, stepUp, sideStepUp, splitSquat, hipHinge,
    sideSteps, longBridgeHold, heelSlideLower, heelRaise, stairsWalk, walkBouts, oneLegStand,
    heelToeWalk, softGroundStand, kneeRolls, pelvicTilt, kneeHug, bottomToHeels,
    backBendStanding, marchOnSpot, afterOuterHip, afterButtock, afterLowBack, afterHipFront,
    afterHamstring, afterInnerThigh, afterFrontThigh, afterCalf, afterShin, afterBelly,
    afterPelvicFloor,
  ])
}
