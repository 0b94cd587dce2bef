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
  var confirming: Confirmation?
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
  /// Follow-up questions that were answered, so that each is asked once.
  var followUps: Set<FollowUpKey> = []
  var conditionsAreDone = false
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
    conditionsAreDone = !drawing.isEmpty
    beginIsDone = !episode.pains.isEmpty
    questionsAreDone = !episode.findings.presses.isEmpty
  }
}

struct FollowUpKey: Hashable, Sendable {
  let flag: RedFlagID
  let level: AdviceLevel
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
