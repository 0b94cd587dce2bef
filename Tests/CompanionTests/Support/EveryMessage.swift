import Anatomy
import Atlas
import Care
import Companion
import Figure
import Reasoning
import Safety

extension Route {
  /// Every kind of view, those with a subject by an example of each kind.
  static let every: [Route] =
    [
      .home, .welcome, .followUps, .conditions, .draw, .begin, .questions, .points,
      .cause(.point(.piriformisLateral, .left)), .cause(.point(.quadratusFemorisMid, .right)),
      .cause(.mimic(.radiculopathyS1, .left)), .press, .prepare(.piriformisLateral, .left),
      .prepare(.quadratusFemorisMid, .left), .session, .log, .checkIn, .help, .away, .atlas,
      .technique,
      .muscle(.piriformis), .mimic(.gtps), .sources, .settings, .about,
    ] + (0..<RedFlagGroup.all.count).map { .safety($0) }
}

extension Message {
  /// Every kind of message, those with a subject by all or by telling examples of it.
  static let every: [Message] = {
    var all: [Message] = Route.every.map { .went($0) }
    all += [
      .wentBack, .begun, .noticeClosed, .conditionsFinished, .paintUndone, .drawingCleared,
      .drawingFinished, .beginningFinished, .questionUndone, .questionsFinished, .pressUndone,
      .recheckFinished, .professionalAgreed, .searchContinued,
      .placeAdded(.piriformisMedial, .left),
      .regionToggled(.of(.sacrum, beside: .left)), .sessionStarted, .sessionClosed, .checkInSaved,
      .voiceTested,
      .exportAsked, .importAsked, .persistAsked, .startOverAsked, .deletionAsked,
      .updateAccepted, .updateDeclined, .ageGiven("44"), .ageGiven("x"), .atlasSearched("hip"),
      .sexChosen(.female), .sexChosen(nil), .helperChosen(true), .helperChosen(false),
      .roundsChosen(3), .holdChosen(30), .stopWordChosen(1), .handedOver, .handedBack,
      .wayChosen(.ball, .wall), .painRated(5), .painBeforeRated(5),
      .painAfterRated(2), .checkInPain(3), .checkInSore(9),
    ]
    all += RedFlagGroup.all.indices.map { .groupFinished($0) }
    all += ContraindicationID.allCases.flatMap {
      [.conditionToggled($0), .placeAnswered($0, true), .placeAnswered($0, false)]
    }
    all += Brush.allCases.map { .brushChosen($0) }
    all += FigureView.allCases.map { .viewTurned($0) }
    all += Frame.allCases.map { .figureFramed($0) }
    all += Beginning.allCases.map { .beginningChosen($0) }
    all += Area.all.map { .regionPainted($0) }
    all += QuestionID.allCases.flatMap { question -> [Message] in
      [.questionSkipped(question)]
        + Question.of(question).answers.flatMap {
          [.answerChosen(question, $0), .answerToggled(question, $0)]
        }
    }
    all += PointID.allCases.flatMap { point in
      TriggerPoint.of(point).sides.flatMap { side in
        [.pressSkipped(point, side)] + Felt.allCases.map { .pressFelt(point, side, $0) }
      }
    }
    all += Recheck.allCases.map { .recheckToggled($0) }
    all += PressStyle.allCases.map { .styleChosen($0) }
    all += Pace.allCases.map { .paceChosen($0) }
    all += SessionEvent.every.map { .sessionHeard($0) }
    all += StopSign.allCases.flatMap { [.adverseToggled($0), .signTakenBack($0)] }
    all += [.partOpened("region-list"), .partOpened("point-piriformis.lateral")]
    all += Setting.allCases.map { .settingChosen($0, "dark") }
    return all
  }()

  /// The messages that answer a red flag.
  static func answering(_ flag: RedFlagID) -> [Message] {
    [.flagToggled(flag), .flagDoubted(flag)]
      + RedFlag.of(flag).followUps.flatMap {
        [.followUpAnswered(flag, $0.raisesTo, true), .followUpAnswered(flag, $0.raisesTo, false)]
      }
  }
}

extension SessionEvent {
  static let every: [SessionEvent] =
    [
      .started, .ticked, .stopWord, .paused, .resumed, .skipped, .back, .addedRound, .returned,
      .ended(confirmed: false), .ended(confirmed: true),
    ] + PainScore.all.map { .rated($0) } + StopSign.allCases.map { .felt($0) }
}
