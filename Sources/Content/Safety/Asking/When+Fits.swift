import Anatomy

extension When {
  /// True where everything named holds, or is not known.
  ///
  /// Unknown age, sex, days or side, and an empty drawing, fit. What was not answered does not fit:
  /// it may open a question later.
  ///
  /// - Source: safety.json, meta, when_unknown
  func fits(_ facts: SafetyFacts, _ record: SafetyRecord) -> Bool {
    fitsPlace(facts) && fitsPerson(facts) && fitsAnswers(facts, record)
  }

  private func fitsPlace(_ facts: SafetyFacts) -> Bool {
    if let press, !facts.isPressed(press) { return false }
    guard !facts.areas.isEmpty else { return true }
    if let notRegions, facts.isDrawn(notRegions) { return false }
    if let worst {
      guard facts.isWorst(worst) else { return false }
      if onOneSide && !facts.isOnOneSide(worst) { return false }
    }
    if let regions {
      let isPressed = facts.isPressed(regions) || facts.isReferred(regions)
      guard facts.isDrawn(regions) || isPressed else { return false }
      if onOneSide && !facts.isOnOneSide(regions) { return false }
    }
    return true
  }

  private func fitsPerson(_ facts: SafetyFacts) -> Bool {
    if notMale && facts.isMale { return false }
    if let age = facts.age {
      if let ageFrom, age < ageFrom { return false }
      if let ageTo, age > ageTo { return false }
    }
    if let days = facts.days {
      if let daysFrom, days < Double(daysFrom) { return false }
      if let daysTo, days > Double(daysTo) { return false }
    }
    if let onsetAgeTo, let age = facts.age, let days = facts.days {
      return Double(age) - days / When.daysOfAYear <= Double(onsetAgeTo)
    }
    return true
  }

  private func fitsAnswers(_ facts: SafetyFacts, _ record: SafetyRecord) -> Bool {
    guard !conditions.isEmpty || !flags.isEmpty || !answers.isEmpty else { return true }
    return conditions.contains { record.opens($0) } || flags.contains { record.opens($0) }
      || answers.contains { facts.told.contains($0) }
  }

  private static let daysOfAYear = 365.0
}

extension [When]? {
  /// True where one of the ways fits, or where there is no rule.
  func fits(_ facts: SafetyFacts, _ record: SafetyRecord) -> Bool {
    self?.contains { $0.fits(facts, record) } ?? true
  }
}

extension SafetyFacts {
  fileprivate func isDrawn(_ regions: Regions) -> Bool {
    areas.contains { regions.contains($0.region) }
  }

  /// Where nothing is marked as the worst place, every place may be it.
  fileprivate func isWorst(_ regions: Regions) -> Bool {
    areas.contains { regions.contains($0.region) && (worst.isEmpty || worst.contains($0)) }
  }

  /// True where nothing of it is drawn on the other side too; a middle has no side.
  fileprivate func isOnOneSide(_ regions: Regions) -> Bool {
    let sides = Set(areas.filter { regions.contains($0.region) }.map { $0.side })
    return !sides.isSuperset(of: Side.pair)
  }

  fileprivate func isPressed(_ regions: Regions) -> Bool {
    point.map { !$0.own.isDisjoint(with: regions) } ?? false
  }

  fileprivate func isReferred(_ regions: Regions) -> Bool {
    point.map { !$0.refers.isDisjoint(with: regions) } ?? false
  }
}
