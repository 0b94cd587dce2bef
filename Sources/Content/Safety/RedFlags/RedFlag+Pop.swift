import Anatomy
import Evidence

extension RedFlag {
  /// - Source: clinical-convention
  @inline(__always) static var pop: RedFlag {
    RedFlag(
      id: .pop,
      short: "A pop, snap or kicked feeling, then a bruise or weakness",
      ask: """
        In the last 4 weeks: a sudden pop, snap or a feeling of being kicked in buttock, thigh, \
        calf or heel, then a bruise or weakness?
        """,
      stage: .afterDrawing,
      when: [When(regions: [.leg, .buttock, .hip])],
      action: .sameDay,
      reason: "A muscle or tendon may be torn.",
      listed: [.no, .notSure, .yes],
      standing: .unverified,
      sources: [.clinicalConvention])
  }
}
