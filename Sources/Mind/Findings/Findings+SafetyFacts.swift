internal import Anatomy
internal import Atlas
public import Safety

extension Findings {
  /// What decides which safety questions come up, as far as it is known.
  public var safetyFacts: SafetyFacts {
    SafetyFacts(
      areas: drawing.map { $0.area }, worst: Set(drawing.filter { $0.isWorst }.map { $0.area }),
      age: person.age, isMale: person.sex == .male, days: days, told: toldElsewhere)
  }

  private var toldElsewhere: Set<ToldElsewhere> {
    let isSmoker = answers.contains {
      $0.question == .smokerOrArteryDisease && $0.answers.contains(.yes)
    }
    return isSmoker ? [.smokerOrArteryDisease] : []
  }
}
