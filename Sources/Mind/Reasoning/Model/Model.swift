import Anatomy
import Atlas
import Findings
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
    let reached = Reached(causes)
    questions = QuestionID.allCases.map { id in
      QuestionModel(Question.of(id), strengths) { reached.causes(of: $0) }
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
}

/// The causes that an association speaks of.
private struct Reached {
  private var mimics: [MimicID: [Int]] = [:]
  private var muscles: [MuscleID: [Int]] = [:]
  private var points: [Int] = []

  init(_ causes: [CauseModel]) {
    for (i, cause) in causes.enumerated() {
      switch cause.cause {
      case .mimic(let id, _): mimics[id, default: []].append(i)
      case .point(let id, _):
        muscles[TriggerPoint.of(id).muscle, default: []].append(i)
        points.append(i)
      }
    }
  }

  func causes(of target: AssociatedCause) -> [Int] {
    switch target {
    case .mimic(let id): mimics[id] ?? []
    case .muscle(let id): muscles[id] ?? []
    case .anyPoint: points
    }
  }
}
