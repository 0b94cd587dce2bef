public import Atlas
public import Findings

/// What the next step may be: set by who knows the person's safety answers and the app's state.
public struct Asking: Hashable, Sendable {
  /// An emergency: the ranking is still given, the next step is to stop.
  public var atEmergency: Bool
  /// False where nothing may be pressed (self-massage is "no").
  public var mayPress: Bool
  /// Places that are never offered, beside those that only a professional presses.
  public var closedPlaces: Set<PressPlace>
  /// Questions that are never offered, beside those answered or derived.
  public var closedQuestions: Set<QuestionID>
  /// Questions and presses after which nothing more is asked.
  public var cap: Int

  public init(
    atEmergency: Bool = false, mayPress: Bool = true, closedPlaces: Set<PressPlace> = [],
    closedQuestions: Set<QuestionID> = [], cap: Int = Asking.usualCap
  ) {
    self.atEmergency = atEmergency
    self.mayPress = mayPress
    self.closedPlaces = closedPlaces
    self.closedQuestions = closedQuestions
    self.cap = cap
  }

  /// Steps after which a person has done enough in one search; ours.
  public static let usualCap = 24
}
