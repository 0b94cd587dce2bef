public import Anatomy
import Atlas
import Care
public import CivilTime
import Findings
public import Journal
public import Safety
public import TestSupport

/// Journals to test with, from a seed.
public enum Journals {
  public static let now = Instant(milliseconds: 1_795_000_000_000)
  public static let offset = Offset(minutes: 60) ?? .utc
  public static let today = Day(now, at: offset)

  /// A journal of one open episode in which these things happened today, in this order.
  public static func diary(_ what: [Happening]) -> Diary {
    Diary(([.episodeStarted] + what).enumerated().map { entry($1, number: $0) })
  }

  public static func entry(_ what: Happening, number: Int, daysAgo: Int = 0) -> Entry {
    Entry(
      id: "n-\(number)", at: now + .seconds(number) - .minutes(daysAgo * minutesOfDay),
      offset: offset, person: .me, what: what)
  }

  private static let minutesOfDay = 1440

  public static func released(_ point: PointID = .piriformisLateral, adverse: [StopSign] = [])
    -> Released
  {
    Released(
      point: point, side: .left, presser: .helper, tool: .ball, position: .wall, rounds: 2,
      seconds: 90, before: PainScore(6), after: PainScore(3), firstTenderness: PainScore(7),
      lastTenderness: nil, spotEnd: .subsided, ending: .stopped(.sign(.sharp)), adverse: adverse)
  }

  /// A journal of up to ten weeks, and its entries in order.
  ///
  /// - Parameter seed: also chooses one fact that the journal surely holds, so that seeds from 0 on
  ///   cover every fact there is.
  public static func entries(seed: Int) -> [Entry] {
    var random = SplitMix(seed: UInt64(seed))
    var entries = [entry(.episodeStarted, number: 0, daysAgo: 70)]
    let sure = facts[seed % facts.count]
    var daysAgo = Int.random(in: 0...70, using: &random)
    let count = Int.random(in: 0...24, using: &random)
    let place = Int.random(in: 0...count, using: &random)
    for number in 0...count {
      daysAgo = max(0, daysAgo - Int.random(in: 0...6, using: &random))
      let what = number == place ? sure : happening(on: today.advanced(by: -daysAgo), &random)
      entries.append(entry(what, number: number + 1, daysAgo: number == place ? 0 : daysAgo))
    }
    return entries
  }

  /// Everything that may ask for something by itself.
  public static let facts: [Happening] =
    RedFlag.all.flatMap { flag in flag.answers.map { .safetyAnswered(flag.id, $0) } }
    + ContraindicationID.allCases.map { .conditionAnswered($0, true) }
    + AfterEffect.allCases.map {
      .checkedIn(CheckIn(day: today, pain: .of(4), effects: [$0]))
    }
    + StopSign.allCases.map { .released(released(adverse: [$0])) }

  public static func happening(on day: Day, _ random: inout SplitMix) -> Happening {
    switch Int.random(in: 0...11, using: &random) {
    case 0: return .painRated(.of(Int.random(in: 0...10, using: &random)))
    case 1, 2, 3:
      let effects =
        Int.random(in: 0...3, using: &random) == 0
        ? [AfterEffect.allCases.randomElement(using: &random) ?? .fever] : []
      return .checkedIn(
        CheckIn(
          day: day, pain: .of(Int.random(in: 0...10, using: &random)),
          soreness: .of(Int.random(in: 0...10, using: &random)), effects: Set(effects)))
    case 4, 5, 6:
      return .released(released(TriggerPoint.all.randomElement(using: &random)?.id ?? .soleusLower))
    case 7: return .began(daysAgo: Double(Int.random(in: 0...120, using: &random)))
    case 8:
      let question = Question.all.randomElement(using: &random) ?? Question.of(.stairs)
      let answer = question.answers.randomElement(using: &random) ?? .yes
      return .questionAnswered(question.id, [answer])
    case 9:
      let areas = Area.all.shuffled(using: &random).prefix(Int.random(in: 1...6, using: &random))
      return .drawingChanged(areas.map { DrawnArea($0) })
    case 10: return .ageGiven(Int.random(in: 12...90, using: &random))
    default: return facts.randomElement(using: &random) ?? .painRated(.of(3))
    }
  }
}
