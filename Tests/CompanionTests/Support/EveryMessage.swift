import Activity
import Anatomy
import Atlas
import Care
import Evidence
import Figure
import Findings
import Journal
import Reasoning
import Safety
import Training

@testable import Companion

extension Route {
  /// Every kind of view, those with a subject by an example of each kind.
  static let every: [Route] =
    [
      .home, .welcome, .draw, .begin, .questions, .points,
      .cause(.point(.piriformisLateral, .left)), .cause(.point(.quadratusFemorisMid, .right)),
      .cause(.mimic(.radiculopathyS1, .left)), .press, .prepare(.piriformisLateral, .left),
      .prepare(.quadratusFemorisMid, .left), .session, .log, .checkIn, .report, .help, .away,
      .atlas,
      .technique, .broughtOn, .movement, .trip, .exercises, .exercise(.clam), .guide,
      .muscle(.piriformis), .mimic(.gtps), .sources, .settings, .about,
    ] + SafetyList.ListID.allCases.map { .safety($0) }
}

/// The kinds of views: a new one does not compile here before it has a name, and then needs an example.
enum RouteKind: CaseIterable {
  case home, welcome, safety, draw, begin, questions, points, cause, press
  case prepare, session, log, checkIn, report, help, away, atlas, muscle, mimic, technique, sources
  case settings, about, broughtOn, movement, trip, exercises, exercise, guide
}

extension Route {
  var kind: RouteKind {
    switch self {
    case .home: .home
    case .welcome: .welcome
    case .safety: .safety
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
    case .report: .report
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
      .checkIn(.checkInWorst(7)), .checkIn(.checkInAbility(2)),
      .checkIn(.painToday(4)), .checkIn(.episodeClosed), .checkIn(.painAdded),
      .checkIn(.painChosen(0)), .checkIn(.checkInNoted("")),
      .checkIn(.hinderedChosen("")),
      .report(.reportPrinted), .report(.reportShared), .report(.questionNoted("")),
      .reading(.atlasSearched("hip")),
      .reading(.pointWanted(.piriformisLateral, .left)),
    ]
    all += DayNote.Sleep.allCases.map { .checkIn(.checkInSlept($0)) }
    all += DayNote.Change.allCases.map { .checkIn(.checkInChanged($0)) }
    all += ReportForm.allCases.map { .report(.reportSaved($0)) }
    all += AfterEffect.allCases.map { .checkIn(.checkInEffect($0)) }
    all += HabitMessage.every.map { .habit($0) }
    all += SettingsMessage.every.map { .settings($0) }
    return all
  }()
}

extension SafetyMessage {
  /// Every line, every sign and every answer of every list.
  static let every: [SafetyMessage] =
    SafetyList.ListID.allCases.map { .listFinished($0) }
    + Recheck.allCases.map { .recheckToggled($0) } + lines + followUps

  private static let lines: [SafetyMessage] = SafetyList.all.flatMap { list in
    list.signs.flatMap { sign -> [SafetyMessage] in
      let key = LineKey(list.id, sign)
      return [.lineToggled(key), .lineDoubted(key), .signToggled(key), .signClarified(key, nil)]
        + (sign.clarify?.answers ?? []).map { .signClarified(key, $0.id.text) }
    }
  }

  private static let followUps: [SafetyMessage] =
    RedFlag.all.flatMap { flag in
      flag.followUps.flatMap { followUp in
        [true, false].map { .followUpAnswered(flag.id, followUp.raisesTo, $0) }
      }
        + (flag.thenAsk == nil
          ? [] : [.thenAskAnswered(flag.id, true), .thenAskAnswered(flag.id, false)])
    }
    + Contraindication.all.flatMap { entry in
      entry.followUps.flatMap { followUp in
        [true, false].map { .limitFollowUpAnswered(entry.id, followUp.raisesTo, $0) }
      }
    }
}

extension HabitMessage {
  static let every: [HabitMessage] =
    [
      .tripDated(""), .tripDropped, .guideStarted(.programme), .guideStarted(.eveningAfter),
      .guideClosed, .healthPicked, .healthStopped, .healthToggled("steps"), .healthKept,
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
    [.strokeBegun, .strokeTakenBack, .paintUndone, .drawingCleared, .drawingFinished]
    + Area.all.flatMap { [.regionPainted($0), .regionToggled($0)] }
    + Brush.allCases.map { .brushChosen($0) } + Feel.allCases.map { .feelChosen($0) }
    + FigureView.allCases.map { .viewTurned($0) }
    + Frame.allCases.map { .figureFramed($0) }
}

extension BeginningMessage {
  static let every: [BeginningMessage] =
    [
      .beginningFinished, .ageGiven("44"), .ageGiven("x"), .sexChosen(.female), .sexChosen(.male),
      .sexChosen(nil), .painRated(5),
    ] + Beginning.allCases.map { .beginningChosen($0) }
    + BroughtOn.allCases.map { .broughtOnToggled($0) }
    + Question.of(.activityKind).answers.map { .effortChosen($0) }
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
    [
      .pressUndone, .skipsForgotten, .nerveGone, .nerveStayed, .searchContinued,
      .helperChosen(true), .helperChosen(false),
    ]
    + PointID.allCases.flatMap { point in
      TriggerPoint.of(point).sides.flatMap { side in
        [.pressSkipped(point, side)] + Felt.allCases.map { .pressFelt(point, side, $0) }
      }
    }
}

extension PrepareMessage {
  static let every: [PrepareMessage] =
    [
      .professionalAgreed, .placeAdded(.piriformisMedial, .left),
      .sessionStarted, .roundsChosen(3), .holdChosen(30), .stopWordChosen(1), .handedOver,
      .handedBack, .wayChosen(.ball, .wall), .painBeforeRated(5),
    ] + PressStyle.allCases.map { .styleChosen($0) }
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
      .voiceTested, .exportAsked, .importAsked, .fileClaimed(true), .fileClaimed(false),
      .persistAsked, .startOverAsked,
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
