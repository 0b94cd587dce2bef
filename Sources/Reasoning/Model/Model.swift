import Anatomy
import Atlas
import Safety

/// The atlas as numbers: every cause with its prior and its pattern, and what every answer says.
///
/// Made once from the atlas and the strengths; the same for every case.
struct Model: Sendable {
  let strengths: Strengths
  let causes: [CauseModel]
  /// Where the forms of each cause begin in the network; one entry more than causes.
  private let firstForm: [Int]
  /// In the order of `QuestionID`.
  let questions: [QuestionModel]
  let numbers: [Cause: Int]
  let presses: [PressModel]
  let caps: FactGroup.Caps
  let areas: AreaNumbers
  /// Other names for the tissue of each point, both ways.
  let sharing: [PointID: [PointID]]

  init(_ strengths: Strengths) {
    var causes = Model.causes(strengths)
    for context in Context.all {
      for i in causes.indices where causes[i].cause.mimic == context.mimic {
        causes[i].prior *= context.chance.value
      }
    }
    var numbers: [Cause: Int] = [:]
    for (i, cause) in causes.enumerated() { numbers[cause.cause] = i }
    var sharing: [PointID: [PointID]] = [:]
    for point in TriggerPoint.all {
      for other in point.overlaps {
        sharing[point.id, default: []].append(other)
        sharing[other, default: []].append(point.id)
      }
    }
    var firstForm = [0]
    for cause in causes { firstForm.append(firstForm[firstForm.count - 1] + cause.forms.count) }
    self.firstForm = firstForm
    self.strengths = strengths
    self.causes = causes
    self.numbers = numbers
    self.sharing = sharing
    areas = AreaNumbers()
    presses = Model.presses(numbers)
    caps = FactGroup.Caps(strengths)
    let listed = causes
    questions = QuestionID.allCases.map { id in
      QuestionModel(Question.of(id), strengths) { target in
        listed.indices.filter { listed[$0].cause.matches(target) }
      }
    }
  }

  func question(_ id: QuestionID) -> QuestionModel? { questions.first { $0.question == id } }

  func forms(of cause: Int) -> Range<Int> { firstForm[cause]..<firstForm[cause + 1] }
}

extension Cause {
  var mimic: MimicID? {
    switch self {
    case .point: nil
    case .mimic(let id, _): id
    }
  }

  var side: Side? {
    switch self {
    case .point(_, let side): side
    case .mimic(_, let side): side
    }
  }

  fileprivate func matches(_ target: AssociatedCause) -> Bool {
    switch (self, target) {
    case (.mimic(let id, _), .mimic(let wanted)): id == wanted
    case (.point(let id, _), .muscle(let wanted)): TriggerPoint.of(id).muscle == wanted
    case (.point, .anyPoint): true
    case (.mimic, .muscle), (.mimic, .anyPoint), (.point, .mimic): false
    }
  }
}
