public import Atlas
public import Findings
import Safety

/// What the next step may be: set by who knows the person's safety answers and the app's state.
public struct Asking: Hashable, Sendable {
  /// An emergency: the ranking is still given, the next step is to stop.
  public var atEmergency: Bool
  /// False where nothing may be asked.
  public var mayAsk: Bool
  /// False where nothing may be pressed (self-massage is "no").
  public var mayPress: Bool
  /// Places that are never offered, beside those that only a professional presses.
  public var closedPlaces: Set<PressPlace>
  /// Questions that are never offered, beside those answered or derived.
  public var closedQuestions: Set<QuestionID>
  /// Questions after which no more are asked.
  public var questionCap: Int
  /// Presses after which no more places are offered.
  public var pressCap: Int

  public init(
    atEmergency: Bool = false, mayAsk: Bool = true, mayPress: Bool = true,
    closedPlaces: Set<PressPlace> = [], closedQuestions: Set<QuestionID> = [],
    questionCap: Int = Asking.usualQuestions, pressCap: Int = Asking.usualPresses
  ) {
    self.atEmergency = atEmergency
    self.mayAsk = mayAsk
    self.mayPress = mayPress
    self.closedPlaces = closedPlaces
    self.closedQuestions = closedQuestions
    self.questionCap = questionCap
    self.pressCap = pressCap
  }

  /// More questions than this would not be answered with care; ours.
  public static let usualQuestions = 8
  /// Presses after which a person has done enough in one search; ours.
  public static let usualPresses = 16
}
