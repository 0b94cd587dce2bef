import Activity
import Anatomy
import Atlas
import Care
import Figure
import Findings
import Reasoning
import Safety
import Training

@testable import Companion

extension Route {
  /// Every kind of view, those with a subject by an example of each kind.
  static let every: [Route] =
    [
      .home, .welcome, .followUps, .conditions, .draw, .begin, .questions, .points,
      .cause(.point(.piriformisLateral, .left)), .cause(.point(.quadratusFemorisMid, .right)),
      .cause(.mimic(.radiculopathyS1, .left)), .press, .prepare(.piriformisLateral, .left),
      .prepare(.quadratusFemorisMid, .left), .session, .log, .checkIn, .help, .away, .atlas,
      .technique, .broughtOn, .movement, .trip, .exercises, .exercise(.clam), .guide,
      .muscle(.piriformis), .mimic(.gtps), .sources, .settings, .about,
    ] + (0..<RedFlagGroup.all.count).map { .safety($0) }
}

/// The kinds of views: a new one does not compile here before it has a name, and then needs an example.
enum RouteKind: CaseIterable {
  case home, welcome, safety, followUps, conditions, draw, begin, questions, points, cause, press
  case prepare, session, log, checkIn, help, away, atlas, muscle, mimic, technique, sources
  case settings, about, broughtOn, movement, trip, exercises, exercise, guide
}

extension Route {
  var kind: RouteKind {
    switch self {
    case .home: .home
    case .welcome: .welcome
    case .safety: .safety
    case .followUps: .followUps
    case .conditions: .conditions
    case .draw: .draw
    case .begin: .begin
    case .questions: .questions
    case .points: .points
    case .cause: .cause
    case .press: .press
    case .prepare: .prepare
    case .session: .session
    case .log: .log
    case .checkIn: .checkIn
    case .help: .help
    case .away: .away
    case .atlas: .atlas
    case .muscle: .muscle
    case .mimic: .mimic
    case .technique: .technique
    case .sources: .sources
    case .settings: .settings
    case .about: .about
    case .broughtOn: .broughtOn
    case .movement: .movement
    case .trip: .trip
    case .exercises: .exercises
    case .exercise: .exercise
    case .guide: .guide
    }
  }
}

extension Message {
  /// Every kind of message, those with a subject by all or by telling examples of it.
  /// `MessageCodeTests` proves that no kind is missing.
  static let every: [Message] = {
    var all: [Message] = Route.every.map { .went($0) }
    all += [.wentBack, .begun, .noticeClosed]
    all += [.partOpened("region-list"), .partOpened("point-piriformis.lateral")]
    all += SafetyMessage.every.map { .safety($0) }
    all += DrawingMessage.every.map { .drawing($0) }
    all += BeginningMessage.every.map { .beginning($0) }
    all += QuestionMessage.every.map { .questions($0) }
    all += PressMessage.every.map { .press($0) }
    all += PrepareMessage.every.map { .prepare($0) }
    all += SessionMessage.every.map { .session($0) }
    all += [
      .checkIn(.checkInPain(3)), .checkIn(.checkInSore(9)), .checkIn(.checkInSaved),
      .reading(.atlasSearched("hip")),
    ]
    all += AfterEffect.allCases.map { .checkIn(.checkInEffect($0)) }
    all += HabitMessage.every.map { .habit($0) }
    all += SettingsMessage.every.map { .settings($0) }
    return all
  }()

  /// The messages that answer a red flag.
  static func answering(_ flag: RedFlagID) -> [Message] {
    SafetyMessage.answering(flag).map { .safety($0) }
  }
}

extension SafetyMessage {
  /// All but the answers to red flags.
  static let every: [SafetyMessage] =
    [.conditionsFinished] + RedFlagGroup.all.indices.map { .groupFinished($0) }
    + ContraindicationID.allCases.map { .conditionToggled($0) }

  static func answering(_ flag: RedFlagID) -> [SafetyMessage] {
    [.flagToggled(flag), .flagDoubted(flag)]
      + RedFlag.of(flag).followUps.flatMap {
        [.followUpAnswered(flag, $0.raisesTo, true), .followUpAnswered(flag, $0.raisesTo, false)]
      }
  }
}

extension HabitMessage {
  static let every: [HabitMessage] =
    [
      .tripDated(""), .tripDropped, .guideStarted(.programme), .guideStarted(.eveningAfter),
      .guideClosed,
    ]
    + Movement.allCases.flatMap {
      [.movementChosen($0), .movementLogged($0, 30), .movementTakenBack($0)]
    }
    + TripPlan.Trip.allCases.map { .tripChosen($0) }
    + WarmUp.Kind.allCases.map { .guideStarted(.warmUp($0)) }
    + SessionFelt.allCases.map { .guideFelt($0) } + [
      .guideHeard(.ticked), .guideHeard(.rated(.of(4))),
    ]
}

extension DrawingMessage {
  static let every: [DrawingMessage] =
    [.paintUndone, .drawingCleared, .drawingFinished]
    + Area.all.flatMap { [.regionPainted($0), .regionToggled($0)] }
    + Brush.allCases.map { .brushChosen($0) } + FigureView.allCases.map { .viewTurned($0) }
    + Frame.allCases.map { .figureFramed($0) }
}

extension BeginningMessage {
  static let every: [BeginningMessage] =
    [
      .beginningFinished, .ageGiven("44"), .ageGiven("x"), .sexChosen(.female), .sexChosen(.male),
      .sexChosen(nil), .painRated(5),
    ] + Beginning.allCases.map { .beginningChosen($0) }
}

extension QuestionMessage {
  static let every: [QuestionMessage] =
    [.questionUndone, .questionsFinished]
    + QuestionID.allCases.flatMap { question -> [QuestionMessage] in
      [.questionSkipped(question)]
        + Question.of(question).answers.flatMap {
          [.answerChosen(question, $0), .answerToggled(question, $0)]
        }
    }
}

extension PressMessage {
  static let every: [PressMessage] =
    [.pressUndone, .searchContinued, .helperChosen(true), .helperChosen(false)]
    + PointID.allCases.flatMap { point in
      TriggerPoint.of(point).sides.flatMap { side in
        [.pressSkipped(point, side)] + Felt.allCases.map { .pressFelt(point, side, $0) }
      }
    }
}

extension PrepareMessage {
  static let every: [PrepareMessage] =
    [
      .recheckFinished, .professionalAgreed, .placeAdded(.piriformisMedial, .left),
      .sessionStarted, .roundsChosen(3), .holdChosen(30), .stopWordChosen(1), .handedOver,
      .handedBack, .wayChosen(.ball, .wall), .painBeforeRated(5),
    ] + Recheck.allCases.map { .recheckToggled($0) } + PressStyle.allCases.map { .styleChosen($0) }
    + Pace.allCases.map { .paceChosen($0) }
    + ContraindicationID.allCases.flatMap { [.placeAnswered($0, true), .placeAnswered($0, false)] }
}

extension SessionMessage {
  static let every: [SessionMessage] =
    [.sessionClosed, .painAfterRated(2)] + SessionEvent.every.map { .sessionHeard($0) }
    + StopSign.allCases.flatMap { [.adverseToggled($0), .signTakenBack($0)] }
}

extension SettingsMessage {
  static let every: [SettingsMessage] =
    [
      .voiceTested, .exportAsked, .importAsked, .persistAsked, .startOverAsked,
      .startOverConfirmed, .deletionAsked, .deletionConfirmed, .updateAccepted, .updateDeclined,
    ] + Setting.allCases.map { .settingChosen($0, "dark") }
}

extension SessionEvent {
  static let every: [SessionEvent] =
    [
      .started, .ticked, .stopWord, .paused, .resumed, .skipped, .back, .addedRound, .returned,
      .ended(confirmed: false), .ended(confirmed: true),
    ] + PainScore.all.map { .rated($0) } + StopSign.allCases.map { .felt($0) }
}
