/// What may be behind the findings, and what to ask or press next.
public func ranked(_ findings: Findings, asking: Asking = Asking()) -> Ranking {
  Ranking(causes: [], somethingElse: 1, next: .stop(asking.atEmergency ? .safety : .noGain))
}
