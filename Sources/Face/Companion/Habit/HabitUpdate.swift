import Activity
import Atlas
import Care
import CivilTime
import Journal
import Reasoning
import Safety
import Training

extension Model {
  mutating func habitHappened(_ message: HabitMessage) {
    switch message {
    case .movementChosen(let movement):
      unfinished.habit.movement = unfinished.habit.movement == movement ? nil : movement
    case .movementLogged(let movement, let minutes): log(movement, minutes)
    case .movementTakenBack(let movement): note(.habit(.movedBack(movement, today)))
    case .tripChosen(let trip): unfinished.habit.trip = trip
    case .tripDated(let text):
      guard let trip = unfinished.habit.trip ?? diary.habits.trip?.trip, let day = Day(text: text)
      else { return }
      if day < today {
        notice = "That day is past. Choose the day on which the trip begins."
      } else {
        note(.habit(.tripPlanned(trip, day)))
      }
    case .tripDropped:
      note(.habit(.tripDropped))
      unfinished.habit.trip = nil
    case .guideStarted(let guide): start(guide)
    case .guideHeard(let event): hearGuide(event)
    case .guideFelt(let felt): unfinished.habit.guide?.felt = felt
    case .guideClosed: closeGuide()
    }
  }

  private mutating func log(_ movement: Movement, _ minutes: Int) {
    guard
      let total = DayTotal(
        day: today, movement: movement, unit: .minutes, amount: Double(minutes))
    else { return }
    note(.habit(.moved(total)))
    unfinished.habit.movement = nil
  }

  private mutating func start(_ guide: Guide) {
    guard trainingOffer.isOpen, unfinished.habit.guide == nil else { return }
    let session =
      switch guide {
      case .programme: GuidedSession(nextTraining)
      case .warmUp(let kind): GuidedSession(WarmUp.of(kind))
      case .eveningAfter: GuidedSession.eveningAfter
      }
    unfinished.habit.guide = GuideRun(session: session, queue: CueQueue(channels))
    effects.append(.prime)
    effects.append(.tick(true))
    effects.append(.keepAwake(true))
    go(.guide)
    hearGuide(.started)
  }

  mutating func hearGuide(_ event: SessionEvent) {
    guard var session = unfinished.habit.guide?.session, !session.isOver else { return }
    if event == .resumed { effects.append(.prime) }
    let cues = session.received(event, at: now)
    unfinished.habit.guide?.session = session
    perform(cues)
    guard session.isOver else { return }
    effects.append(.tick(false))
    effects.append(.keepAwake(false))
    effects.append(.scrollTop)
    effects.append(.focus("heading"))
  }

  /// What was done goes into the journal.
  private mutating func closeGuide() {
    guard let guide = unfinished.habit.guide, guide.session.isOver else { return }
    if case .programme = guide.session.kind, let felt = guide.felt ?? guide.session.ending?.felt {
      note(.habit(.practised(today, felt)))
    }
    unfinished.habit.guide = nil
    effects.append(.hush)
    trail = []
    go(.away)
  }
}

extension GuidedSession.Ending {
  /// What an ending tells by itself.
  var felt: SessionFelt? {
    switch self {
    case .pain, .sign: .tooMuch
    case .complete, .ended, .left: nil
    }
  }
}
