import Anatomy
import Atlas
import Care
import CivilTime
import Journal
import Reasoning
import Safety

/// All that the app knows: the journal, where the person is, and what is half done.
///
/// What lasts is in the diary, a fold of journal entries. What is only half done (a drawing, a
/// running session) is in `unfinished`, and is kept as the host's draft.
struct Model: Sendable {
  var diary = Diary()
  var route: Route = .welcome
  /// Where "back" leads, the latest last.
  var trail: [Route] = []
  var now = Instant(milliseconds: 0)
  var offset = Offset.utc
  var host = HostFacts()
  /// One sentence at the foot of the page.
  var notice: String?
  var confirming: Confirmation?
  /// A file that was picked, while it is asked whose it is.
  var fileInHand: String?
  var unfinished = Unfinished()
  var search = ""
  /// The part of a page that is open, by its key: what is long is made when it is looked at.
  var openPart: String?
  /// What the ranking says of the findings as they are; renewed whenever they change.
  var ranking = Ranking(causes: [], somethingElse: 1, next: .stop(.noGain))
  /// What case assessment makes of the findings; renewed with the ranking.
  var assessed = Advice.selfCare
  /// What both were made of, so that a tap that changes nothing costs nothing.
  var weighed: Weighed?
  /// Makes ids of entries: unique for this start of the app on this device.
  var ids = EntryIDs(seed: "")
  var effects: [Effect] = []
}

/// What is half done, and resumed after a killed tab.
struct Unfinished: Hashable, Sendable {
  var canvas = Canvas()
  /// Lines of safety lists that were ticked, where it was not said yet which sign it is.
  var openLines: Set<LineKey> = []
  /// Signs that were ticked, where the question after the tick has no answer yet.
  var asking: Set<LineKey> = []
  var here = HereToday()
  /// A professional who knows the case has said yes to pressing.
  var isCleared = false
  var beginIsDone = false
  var questionsAreDone = false
  /// Asked, and answered "not sure" or passed over.
  var skippedQuestions: Set<QuestionID> = []
  /// Questions in the order answered, for undo.
  var questionOrder: [QuestionID] = []
  var skippedPlaces: Set<PressPlace> = []
  /// Asked to search on after a place was found.
  var keepsSearching = false
  var beginning: Beginning?
  var hasHelper = false
  var release: Release?
  var checkIn = CheckInDraft()
  var habit = HabitDraft()

  init() {}

  /// The journey as far as the journal tells, where no draft was kept.
  init(resuming episode: Episode?) {
    guard let episode else { return }
    let drawing = episode.findings.drawing
    canvas = Canvas(
      areas: drawing.map { $0.area }, worst: Set(drawing.filter { $0.isWorst }.map { $0.area }))
    beginIsDone = !episode.pains.isEmpty
    questionsAreDone = !episode.findings.presses.isEmpty
  }
}

/// Entry ids: the seed of this start, then a count.
struct EntryIDs: Sendable {
  let seed: String
  private var count = 0

  init(seed: String) { self.seed = seed }

  mutating func next() -> String {
    count += 1
    return seed + "-\(count)"
  }
}

/// What was tapped of today's check-in so far.
struct CheckInDraft: Hashable, Sendable {
  var pain: PainScore?
  var soreness: PainScore?
  var effects: Set<AfterEffect> = []
}
