public import Anatomy
internal import Atlas
public import Safety

extension Findings {
  /// What decides which safety questions come up, as far as it is known.
  public var safetyFacts: SafetyFacts {
    SafetyFacts(
      areas: drawing.map { $0.area }, worst: Set(drawing.filter { $0.isWorst }.map { $0.area }),
      age: person.age, isMale: person.sex == .male, days: days, told: toldElsewhere)
  }

  /// The same, where a point is about to be pressed: where its muscle lies, and the essential part of
  /// where it sends pain.
  public func safetyFacts(pressing point: PointID?) -> SafetyFacts {
    var facts = safetyFacts
    facts.point = point.map { id in
      let point = TriggerPoint.of(id)
      return SafetyFacts.PointToPress(
        own: Regions(point.muscle.regions),
        refers: Regions(point.refers.filter { $0.strength == .essential }.map { $0.region }))
    }
    return facts
  }

  private var toldElsewhere: Set<ToldElsewhere> {
    let isSmoker = answers.contains {
      $0.question == .smokerOrArteryDisease && $0.answers.contains(.yes)
    }
    return isSmoker ? [.smokerOrArteryDisease] : []
  }
}
