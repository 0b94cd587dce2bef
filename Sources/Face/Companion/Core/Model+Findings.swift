import Anatomy
import Assessment
import Atlas
import Findings
import Guidance
import Journal
import Reasoning
import Safety

// What is known of the episode, and what the reasoning makes of it.

extension Model {
  var hasOpenEpisode: Bool { diary.episode != nil }

  var findings: Findings { diary.episode?.findings ?? Findings() }

  /// Thinks again. Before the search only questions come next, in the search only presses; in an
  /// emergency, and before it was told how it began, there is nothing to rank.
  mutating func rank() {
    guidance.follow(diary, on: today)
    guard hasOpenEpisode, emergencyFlags.isEmpty, unfinished.beginIsDone else {
      ranking = Ranking(causes: [], somethingElse: 1, next: .stop(.noGain))
      weighed = nil
      return
    }
    var asking = Asking()
    asking.closedPlaces = unfinished.skippedPlaces.union(nervePlaces)
    if unfinished.questionsAreDone {
      asking.closedQuestions = Set(QuestionID.allCases)
      asking.cap = findings.answers.count + Model.mostPresses
    } else {
      asking.mayPress = false
      asking.closedQuestions = unfinished.skippedQuestions
    }
    let known = findingsToday
    let question = Weighed(findings: known, asking: asking)
    guard question != weighed else { return }
    weighed = question
    ranking = ranked(known, asking: asking, reasons: false)
  }

  private var findingsToday: Findings { diary.episode?.findings(on: today) ?? findings }

  private var nervePlaces: Set<PressPlace> {
    Set(findings.presses.filter { $0.felt == .nerve }.map { PressPlace($0.point, $0.side) })
  }

  // MARK: questions

  /// The next question worth asking; nil where none would change the answer.
  var nextQuestion: Question? {
    guard !unfinished.questionsAreDone, unfinished.questionOrder.count < Model.mostQuestions,
      case .question(let id, _) = ranking.next
    else { return nil }
    return Question.of(id)
  }

  /// More would tire without telling much; ours.
  static let mostQuestions = 8

  func chosenAnswers(_ question: QuestionID) -> [AnswerID] {
    findings.answers.first { $0.question == question }?.answers ?? []
  }

  /// "It helps to tell … from …": why this step comes next.
  var separation: String? {
    guard ranking.separates.count == 2 else { return nil }
    let names = ranking.separates.map { $0.name.lowercasedFirst }
    return names[0] == names[1]
      ? "This helps to tell two points of the same muscle apart."
      : "This helps to tell \(names[0]) from \(names[1])."
  }

  // MARK: the search

  /// The next place worth pressing; nil where the search is over.
  var nextPress: PressPlace? {
    guard mayPress, !isFoundEarly, case .press(let point, let side, _) = ranking.next else {
      return nil
    }
    return PressPlace(point, side)
  }

  /// True where one place gave the familiar pain, leads, and fits very well: more presses would only
  /// tire. The person may go on all the same.
  var isFoundEarly: Bool {
    guard !unfinished.keepsSearching, let found = pointToRelease, felt(found.cause) == .familiar
    else { return false }
    return ranking.causes.first?.cause == found.cause
      && Likelihood(found.probability) == .veryLikely
  }

  /// Presses in one search; more would make everything sore. Ours.
  static let mostPresses = 8

  var leadingCause: RankedCause? {
    guard let first = ranking.causes.first, first.probability >= Model.worthNaming else {
      return nil
    }
    return first
  }

  private static let worthNaming = 0.1  // below this nothing leads; ours

  func felt(_ cause: Cause) -> Felt? {
    guard case .point(let point, let side) = cause else { return nil }
    return findings.presses.last { $0.point == point && $0.side == side }?.felt
  }

  /// Points that gave pain when pressed, the person's own pain first, each the likeliest first.
  var painfulPoints: [RankedCause] {
    func treatable(_ felt: Felt) -> [RankedCause] {
      ranking.causes.filter { ranked in
        guard case .point(let point, _) = ranked.cause, self.felt(ranked.cause) == felt else {
          return false
        }
        return TriggerPoint.of(point).care.hands != nil
      }
    }
    return treatable(.familiar) + treatable(.sore)
  }

  /// The point to work on: the likeliest one that gave the familiar pain, else a sore one.
  var pointToRelease: RankedCause? { painfulPoints.first }

  var otherPoints: [RankedCause] { Array(painfulPoints.dropFirst().prefix(PointsPage.mimics)) }

  var nerveFelt: Bool { findings.presses.contains { $0.felt == .nerve } }

  /// How the search ended, in one sentence.
  var searchSummary: String {
    let count = findings.presses.count
    let places = count == 1 ? "1 place" : "\(count) places"
    switch pointToRelease.flatMap({ felt($0.cause) }) {
    case .familiar?:
      return
        "After \(places): pressing here brought back your own pain. That is the best sign there is."
    case .sore?:
      return
        "After \(places): this place is sore, but it did not bring back your own pain. Many healthy people are sore there too."
    case .nothing?, .nerve?, nil:
      return count == 0 ? "No place was pressed." : "You pressed \(places)."
    }
  }

  /// True while the first two causes can't be told apart.
  var isLevel: Bool {
    guard ranking.causes.count > 1 else { return false }
    return ranking.causes[0].probability - ranking.causes[1].probability < Model.levelWithin
  }

  private static let levelWithin = 0.05  // of probability; ours

  /// Worked out where they are read: a tap does without them.
  func reasons(for cause: Cause) -> [Reason] {
    Reasoner.standard.reasons(for: cause, in: findingsToday)
  }
}

extension Model {
  // MARK: what was told at the beginning

  var painNow: Int? { diary.episode?.pains.last?.score.value }

  var beginning: Beginning? { unfinished.beginning }

  var ageText: String { findings.person.age.map { "\($0)" } ?? "" }

  var sex: Person.Sex? { findings.person.sex }

  var canvas: Canvas { unfinished.canvas }

  var checkIn: CheckInDraft { unfinished.checkIn }
}
