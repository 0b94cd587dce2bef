import Evidence

extension SelfTest {
  /// The test with an id.
  public static func of(_ id: SelfTestID) -> SelfTest { catalogue.of(id) }

  /// The test that answers a question; nil for most questions.
  public static func of(_ question: QuestionID) -> SelfTest? {
    all.first { $0.question == question }
  }

  /// Every test, in the order of the ids.
  public static var all: [SelfTest] { catalogue.entries }

  private static let catalogue = Catalogue<SelfTestID, SelfTest>([
    singleLegStand30, straightLegRaise, kneeAcrossSitting, liftKneeAgainstHand,
  ])
}
