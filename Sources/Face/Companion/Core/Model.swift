import Activity
import Anatomy
import Atlas
import Care
import CivilTime
import Findings
import Guidance
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
  /// What is said of a file once its entries are kept.
  var wordsOnceSaved: String?
  /// A file that is being taken in.
  var intake: Intake?
  /// An export of Apple Health that is being read, or was found to hold something.
  var healthFile: HealthFile?
  /// Movement of the last weeks that was imported on this device; it is no part of the journal.
  var imported = ActivityTable()
  /// What was stored, on its way in.
  var arriving = PartReader()
  var confirming: Confirmation?
  /// A file that was picked, while it is asked whose it is.
  var fileInHand: Reading?
  var unfinished = Unfinished()
  var search = ""
  /// The part of a page that is open, by its key: what is long is made when it is looked at.
  var openPart: String?
  /// What the ranking says of the findings as they are; renewed whenever they change.
  var ranking = Ranking(causes: [], somethingElse: 1, next: .stop(.noGain))
  /// What the diary asks for today; renewed with the ranking and with the day.
  var guidance = Guidance(Diary(), on: Day(Instant(milliseconds: 0), at: .utc))
  /// What the ranking was made of, so that a tap that changes nothing costs nothing.
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
  var search = SearchState()
  /// The place that somebody came for who knows the muscle.
  var wanted: PressPlace?
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
    canvas = Canvas(drawing)
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
  var worst: PainScore?
  var ability: PainScore?
  var sleep: DayNote.Sleep?
  var change: DayNote.Change?
  var note = ""

  /// What else was said of the day.
  func told(on day: Day) -> DayNote {
    DayNote(
      day: day, worst: worst, ability: ability, sleep: sleep, change: change,
      note: note.isEmpty ? nil : note)
  }
}
