import Anatomy
import Assessment
import Atlas
import Care
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
    asking.closedPlaces = unfinished.search.skipped.union(nervePlaces).union(forbiddenPlaces)
    if unfinished.questionsAreDone {
      asking.mayAsk = false
      asking.pressCap = Model.mostPresses
    } else {
      asking.mayPress = false
      asking.closedQuestions = unfinished.skippedQuestions
      // What was told of how it began is no part of the questions.
      asking.questionCap = findings.answers.count + Model.mostQuestions
    }
    let known = findingsToday
    let question = Weighed(findings: known, asking: asking)
    if question != weighed {
      weighed = question
      ranking = ranked(known, asking: asking, reasons: false)
    }
    guidance.heed(ranking)
  }

  var findingsToday: Findings { diary.episode?.findings(on: today) ?? findings }

  /// Every place that a nerve answer closes: where it was felt, and its neighbours along the nerve.
  private var nervePlaces: Set<PressPlace> {
    let nerves = findings.nerveAnswers
    guard nerveFelt else { return [] }
    return Set(
      PointID.allCases.flatMap { point in
        TriggerPoint.of(point).sides.filter { nerves.closes(point, $0) }
          .map { PressPlace(point, $0) }
      })
  }

  /// Places that a contraindication keeps closed, whatever the search would like to know.
  private var forbiddenPlaces: Set<PressPlace> {
    let conditions = guidance.safety.conditions
    guard !conditions.isEmpty else { return [] }
    let forbidding = conditions.map { Contraindication.of($0) }
    var places: Set<PressPlace> = []
    for point in TriggerPoint.all where forbidding.contains(where: { $0.forbids(point.muscle) }) {
      for side in point.sides { places.insert(PressPlace(point.id, side)) }
    }
    return places
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

  /// How many questions may still come.
  var questionsLeft: String {
    let left = Model.mostQuestions - unfinished.questionOrder.count
    return left == 1 ? "the last one" : "at most \(left) left"
  }

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
    guard !isFoundEarly, let place = placeToSearch, maySearch(place) else { return nil }
    return place
  }

  /// True where one place gave the familiar pain, leads, and is likely enough: more presses would only
  /// tire. The person may go on all the same.
  var isFoundEarly: Bool {
    guard !unfinished.search.goesOn, let found = pointToRelease, felt(found.cause) == .familiar
    else { return false }
    return ranking.causes.first?.cause == found.cause
      && found.probability >= Model.foundEarlyFrom
  }

  /// The chance from which one place that gave the familiar pain is enough; ours.
  private static let foundEarlyFrom = 0.75

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

  var otherPoints: [RankedCause] { Array(painfulPoints.dropFirst().prefix(Model.mostOthers)) }

  private static let mostOthers = 3  // that a person reads at once; ours

  var nerveFelt: Bool { findings.presses.contains { $0.felt == .nerve } }

  /// The likeliest other cause, where it leads or nothing that may be pressed comes before it.
  var leadingMimic: (ranked: RankedCause, mimic: Mimic)? {
    let ranked = ranking.causes.first { $0.probability >= Model.worthNaming && !$0.cause.isPoint }
    guard let ranked, case .mimic(let mimic, _) = ranked.cause else { return nil }
    return (ranked, Mimic.of(mimic))
  }

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
