import Anatomy
import Atlas
import Evidence
import Safety

extension ReviewSheet {
  static var selfCarePages: [ReviewPage] { SelfCare.all.map { selfCarePage($0) } }

  private static func selfCarePage(_ care: SelfCare) -> ReviewPage {
    var all: [ReviewPage.Row?] = [.init("in short", care.inShort)]
    all += rows("change now", care.changeNow) + rows("keep doing", care.keepDoing)
    all += rows("sleep", care.sleep)
    all += care.exercises.map {
      .init("exercise " + $0.exercise.rawValue, amount($0), .ours, figures: $0.note?.text)
    }
    all += [.init("pain", care.painRule, .ours), .init("go up", care.goUp, .ours)]
    all += rows("heat, cold", care.heatAndCold) + rows("tablets", care.tablets)
    all += rows("course", care.course)
    all += [
      .init("not helping after", "\(care.notHelpingAfter) days. " + care.notHelping.text, .ours)
    ]
    all += rows("whom to see", care.whomToSee)
    all += [.init("pressing", care.pressing.allowed.rawValue)]
    all += care.pressing.here.map { .init("press here", $0, .ours) }
    all += care.pressing.notHere.map { .init("not here", $0, .ours) }
    all += rows("pressing", care.pressing.statements) + rows("never", care.never)
    all += [
      .init("asked before", care.seeFirst.map { $0.rawValue }.joined(separator: ", "), .ours)
    ]
    return page(.selfCare, care.id.rawValue, "What to do: " + care.id.rawValue, all)
  }

  private static func amount(_ dose: Prescription) -> String {
    var parts = ["rounds " + range(dose.rounds)]
    if let repeats = dose.repeats { parts.append("repeats " + range(repeats)) }
    if let hold = dose.hold {
      parts.append("hold " + range(hold.lowerBound.value...hold.upperBound.value) + " s")
    }
    parts.append("\(dose.daysPerWeek) days a week, \(dose.timesADay) a day")
    parts.append("from day \(dose.startDay)")
    return parts.joined(separator: "; ")
  }

  static func range(_ numbers: ClosedRange<Int>) -> String {
    numbers.lowerBound == numbers.upperBound
      ? "\(numbers.lowerBound)" : "\(numbers.lowerBound)–\(numbers.upperBound)"
  }
}
