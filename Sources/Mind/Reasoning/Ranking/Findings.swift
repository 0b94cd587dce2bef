public import Anatomy
public import Atlas
public import Safety

/// All that is known of one episode of pain. What is absent was not asked.
public struct Findings: Hashable, Sendable {
  public var person: Person
  /// Days since it began; nil when not known.
  public var days: Double?
  public var drawing: [DrawnArea]
  public var answers: [Answered]
  public var presses: [Press]
  /// Answers to red flags: they speak for the causes they warn of, as well as deciding the advice.
  public var safety: [RedFlagID: SafetyAnswer]
  public var conditions: Set<ContraindicationID>
  /// What the questions after a tick left of a plain yes.
  public var clarified: Clarified

  public init(
    person: Person = Person(), days: Double? = nil, drawing: [DrawnArea] = [],
    answers: [Answered] = [], presses: [Press] = [], safety: [RedFlagID: SafetyAnswer] = [:],
    conditions: Set<ContraindicationID> = [], clarified: Clarified = Clarified()
  ) {
    self.person = person
    self.days = days
    self.drawing = drawing
    self.answers = answers
    self.presses = presses
    self.safety = safety
    self.conditions = conditions
    self.clarified = clarified
  }
}

/// Who it is about; nothing here has to be known.
public struct Person: Hashable, Sendable {
  /// Whole years.
  public var age: Int?
  public var sex: Sex?

  public init(age: Int? = nil, sex: Sex? = nil) {
    self.age = age
    self.sex = sex
  }

  public enum Sex: String, CaseIterable, Hashable, Sendable {
    case female = "female"
    case male = "male"
  }
}

/// An area that was painted.
public struct DrawnArea: Hashable, Sendable {
  public var area: Area
  /// True where it hurts most; several may be.
  public var isWorst: Bool

  public init(_ area: Area, isWorst: Bool = false) {
    self.area = area
    self.isWorst = isWorst
  }
}

/// A question with what was answered; several answers only where the question allows it.
public struct Answered: Hashable, Sendable {
  public var question: QuestionID
  public var answers: [AnswerID]

  public init(_ question: QuestionID, _ answers: [AnswerID]) {
    self.question = question
    self.answers = answers
  }
}

/// What was felt when a place was pressed.
public struct Press: Hashable, Sendable {
  public var point: PointID
  public var side: Side
  public var felt: Felt

  public init(_ point: PointID, _ side: Side, _ felt: Felt) {
    self.point = point
    self.side = side
    self.felt = felt
  }
}

/// The four answers to a press.
public enum Felt: String, CaseIterable, Hashable, Sendable {
  case nothing = "nothing"
  case sore = "sore"
  /// Sore, and it is the person's own pain.
  case familiar = "familiar"
  /// Shooting or tingling: closes the place for pressing.
  case nerve = "nerve"
}
