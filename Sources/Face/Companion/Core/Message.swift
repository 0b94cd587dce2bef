public import Anatomy
public import Atlas
public import Care
public import Figure
public import Reasoning
public import Safety

/// What happened, said in the past tense; every tap of a view is one of these.
public enum Message: Hashable, Sendable {
  // Moving about.
  case went(Route)
  case wentBack
  case begun
  case noticeClosed

  // Safety.
  case flagToggled(RedFlagID)
  case flagDoubted(RedFlagID)
  /// Nothing in this group is a yes beyond what is ticked.
  case groupFinished(Int)
  case followUpAnswered(RedFlagID, AdviceLevel, Bool)
  case conditionToggled(ContraindicationID)
  case conditionsFinished

  // The drawing.
  case regionPainted(Area)
  /// Picked from the list: painted, or taken away again.
  case regionToggled(Area)
  case brushChosen(Brush)
  case viewTurned(FigureView)
  case figureFramed(Frame)
  case paintUndone
  case drawingCleared
  case drawingFinished

  // How it began.
  case painRated(Int)
  case beginningChosen(Beginning)
  case ageGiven(String)
  case sexChosen(Person.Sex?)
  case beginningFinished

  // Questions.
  case answerChosen(QuestionID, AnswerID)
  case answerToggled(QuestionID, AnswerID)
  case questionSkipped(QuestionID)
  case questionUndone
  case questionsFinished

  // Pressing.
  case pressFelt(PointID, Side, Felt)
  case pressSkipped(PointID, Side)
  case pressUndone
  case searchContinued
  case helperChosen(Bool)

  // The session.
  case recheckToggled(Recheck)
  case recheckFinished
  /// Whether a condition concerns the place in hand.
  case placeAnswered(ContraindicationID, Bool)
  /// A professional who knows the case has said yes to pressing.
  case professionalAgreed
  case wayChosen(Tool, Position)
  case styleChosen(PressStyle)
  case paceChosen(Pace)
  case roundsChosen(Int)
  /// Seconds of one press.
  case holdChosen(Int)
  /// Which of the stop words the two agreed on.
  case stopWordChosen(Int)
  case handedOver
  case handedBack
  /// A further place in the same session, or not.
  case placeAdded(PointID, Side)
  case painBeforeRated(Int)
  case sessionStarted
  case sessionHeard(SessionEvent)
  case painAfterRated(Int)
  case adverseToggled(StopSign)
  /// A sign that is in the journal was a mistake.
  case signTakenBack(StopSign)
  case sessionClosed

  // Day by day.
  case checkInPain(Int)
  case checkInSore(Int)
  case checkInEffect(AfterEffect)
  case checkInSaved

  // Settings and the journal as a whole.
  case settingChosen(Setting, String)
  case voiceTested
  case exportAsked
  case importAsked
  case persistAsked
  case startOverAsked
  case startOverConfirmed
  case deletionAsked
  case deletionConfirmed
  case updateAccepted
  case updateDeclined
  case atlasSearched(String)
  /// A part of a page opened, by its key, or closed again.
  case partOpened(String)
}

/// What the finger does on the figure.
public enum Brush: String, CaseIterable, Hashable, Sendable {
  case paint = "paint"
  case worst = "worst"
  case erase = "erase"
}

/// When the pain began, as people say it; the days are the middle of each span.
public enum Beginning: String, CaseIterable, Hashable, Sendable {
  case today = "today"
  case thisWeek = "this-week"
  case weeks = "weeks"
  case months = "months"
  case longer = "longer"
  case notSure = "not-sure"

  /// Days since it began; nil when not known.
  public var days: Double? {
    switch self {
    case .today: 1
    case .thisWeek: 5
    case .weeks: 21
    case .months: 90
    case .longer: 400
    case .notSure: nil
    }
  }

  public var words: String {
    switch self {
    case .today: "Today or yesterday"
    case .thisWeek: "Within the last week"
    case .weeks: "One to six weeks ago"
    case .months: "Six weeks to six months ago"
    case .longer: "Longer ago"
    case .notSure: "I am not sure"
    }
  }
}
