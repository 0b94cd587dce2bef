import Activity
import Anatomy
import Atlas
import Care
import CivilTime
import Findings
import JSONText
import Journal
import Safety
import TestSupport
import Training

/// Entries to test with.
enum Samples {
  static let now = Instant(milliseconds: 1_795_000_000_000)
  static let offset = Offset(minutes: 60) ?? .utc
  static let day = Day(now, at: offset)

  static func released(
    _ point: PointID = .piriformisLateral, adverse: [StopSign] = []
  ) -> Released {
    Released(
      point: point, side: .left, presser: .helper, tool: .ball, position: .wall, rounds: 2,
      seconds: 90, before: PainScore(6), after: PainScore(3), firstTenderness: PainScore(7),
      lastTenderness: nil, spotEnd: .subsided, ending: .stopped(.sign(.tingling)),
      adverse: adverse)
  }

  /// Every happening that this version writes, each in several forms.
  static let happenings: [Happening] =
    [
      .episodeStarted, .episodeEnded, .personNamed("Mother \"M\" \u{2028} 😀"), .personChosen,
      .personErased, .ageGiven(41), .ageGiven(nil), .sexGiven(.female), .sexGiven(nil),
      .drawingChanged([]), .began(daysAgo: 0), .began(daysAgo: 2.5), .began(daysAgo: nil),
      .questionAnswered(.sittingWorse, []), .released(released()),
      .released(released(.soleusLower, adverse: StopSign.allCases)),
      .checkedIn(checkIn(pain: 4, soreness: 2, effects: [.weakness, .legSymptoms])),
      .checkedIn(checkIn(pain: 0, soreness: nil)),
      .settingChanged("theme", "dark"), .withdrawn("x-1"),
      .habit(.tripPlanned(.snow, day)), .habit(.tripDropped), .habit(.practised(day, .tooMuch)),
      .habit(.movedBack(.hills, day)),
      .drawingChanged(Area.all.map { DrawnArea($0, isWorst: $0.side == .left) }),
    ]
    + PainScore.all.map { .painRated($0) }
    + RedFlag.all.flatMap { flag in flag.answers.map { .safetyAnswered(flag.id, $0) } }
    + ContraindicationID.allCases.flatMap { id in [true, false].map { .conditionAnswered(id, $0) } }
    + Question.all.flatMap { question in
      question.answers.map { .questionAnswered(question.id, [$0]) }
    }
    + [.questionAnswered(.steroidCancer, [.steroid, .cancer])]
    + TriggerPoint.all.flatMap { point in
      point.sides.flatMap { side in
        (Felt.allCases.map { $0 } + [nil]).map { .pressed(point.id, side, $0) }
      }
    }

  static func checkIn(
    pain: Int, soreness: Int?, effects: Set<AfterEffect> = [], daysLater: Int = 0
  ) -> CheckIn {
    CheckIn(
      day: Day(now, at: offset).advanced(by: daysLater), pain: .of(pain),
      soreness: soreness.map { .of($0) }, effects: effects)
  }

  static func entry(
    _ what: Happening, id: String = "a-1", minute: Int = 0, person: PersonKey = .me,
    episode: String? = nil, corrects: String? = nil
  ) -> Entry {
    Entry(
      id: id, at: now + .minutes(minute), offset: offset, person: person, episode: episode,
      corrects: corrects, what: what)
  }

  /// A journal of one or two people as an app would write it, from a seed.
  static func journal(_ count: Int, using random: inout SplitMix) -> [Entry] {
    var entries: [Entry] = []
    let people = [PersonKey.me, PersonKey("p2")]
    for number in 0..<count {
      let person = people[Int.random(in: 0...5, using: &random) == 0 ? 1 : 0]
      let earlier = entries.filter { $0.person == person }.randomElement(using: &random)
      var corrects: String?
      let what: Happening
      switch Int.random(in: 0...9, using: &random) {
      case 0 where number > 0: what = Bool.random(using: &random) ? .episodeStarted : .episodeEnded
      case 1: what = earlier.map { .withdrawn($0.id) } ?? .episodeStarted
      case 2:
        what = happenings.randomElement(using: &random) ?? .episodeStarted
        corrects = earlier?.id
      case 3: what = .settingChanged("theme", "\(number)")
      default:
        what =
          number == 0
          ? .episodeStarted : happenings.randomElement(using: &random) ?? .episodeStarted
      }
      if what == .personErased { continue }
      entries.append(
        entry(
          what, id: "e-\(number)", minute: Int.random(in: 0...count, using: &random),
          person: person, corrects: corrects))
    }
    return entries
  }
}
