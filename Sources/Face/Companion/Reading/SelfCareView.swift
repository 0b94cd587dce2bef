import Anatomy
import Atlas
import Evidence
import Markup
import Safety

/// What a person may do for another cause; nothing where the evidence says nothing, and while a
/// warning sign stands only that it comes first.
func selfCarePart(_ model: Model, _ cause: MimicID) -> Node {
  guard let care = SelfCare.of(cause) else { return .nothing }
  if model.hasOpenEpisode && model.advice.level >= .sameDay {
    return note(.stop) {
      p { "First see to the warning sign. What you can do yourself comes later." }
    }
  }
  return stack {
    h2 { "What you can do" }
    p { care.inShort.text }
    askedFirst(model, care)
    part("Change for now", care.changeNow)
    part("Keep doing", care.keepDoing)
    part("Sleep", care.sleep)
    if !care.exercises.isEmpty {
      stack("tight") {
        h3 { "Exercises" }
        ul(.class("rows")) {
          for dose in care.exercises {
            rowLink(Exercise.of(dose.exercise).name.text, dose.words, .exercise(dose.exercise))
          }
        }
        p(.class("small")) { care.painRule.text }
        p(.class("small")) { care.goUp.text }
      }
    }
    part("What to expect", care.course)
    pressingPart(care.pressing)
    part("Never", care.never)
    part("Warm or cold", care.heatAndCold)
    part("Tablets", care.tablets)
    part("Whom to see", care.whomToSee)
    note {
      p { "No better after \(care.notHelpingAfter) days: see somebody." }
      p { care.notHelping.text }
    }
  }
}

/// The warning signs that come before this page, as far as they were not answered with no.
private func askedFirst(_ model: Model, _ care: SelfCare) -> Node {
  let open = care.seeFirst.filter { model.flags[$0] != .no }
  if open.isEmpty { return .nothing }
  return note(.warn) {
    p { strong { "First: is any of this so?" } }
    bullets(open.map { RedFlag.of($0).ask.text })
    linkButton("Answer the safety questions", .went(model.hasOpenEpisode ? .safety(0) : .welcome))
  }
}

private func part(_ title: String, _ statements: [Statement]) -> Node {
  if statements.isEmpty { return .nothing }
  return stack("tight") {
    h3 { title }
    statementList(statements)
  }
}

private func pressingPart(_ pressing: SelfCare.Pressing) -> Node {
  stack("tight") {
    h3 { "Pressing" }
    p { pressing.allowed.forCause }
    if !pressing.here.isEmpty { bullets(pressing.here.texts) }
    if !pressing.notHere.isEmpty {
      p { "Not here:" }
      bullets(pressing.notHere.texts)
    }
    statementList(pressing.statements)
  }
}

extension SelfMassage {
  /// In a sentence, for one cause.
  fileprivate var forCause: String {
    switch self {
    case .ok: "Pressing sore spots nearby is fine."
    case .lighter: "Press more lightly than usual."
    case .avoidArea: "Not on the sore place itself."
    case .askFirst: "Ask a professional before you press."
    case .no: "Do not press."
    }
  }
}

extension Prescription {
  /// "1–2 rounds of 10, twice a day, from day 15".
  var words: String {
    var parts: [String] = []
    if let repeats {
      parts.append("\(range(rounds)) × \(range(repeats))")
    } else {
      parts.append("\(range(rounds)) ×")
    }
    if let hold { parts.append("\(range(hold.lowerBound.value...hold.upperBound.value)) seconds") }
    parts.append(timesADay == 1 ? "\(daysPerWeek) days a week" : "\(timesADay) times a day")
    if startDay > 1 { parts.append("from day \(startDay)") }
    return parts.joined(separator: ", ") + (note.map { ". " + $0.text.capitalizedFirst } ?? "")
  }

  private func range(_ numbers: ClosedRange<Int>) -> String {
    numbers.lowerBound == numbers.upperBound
      ? "\(numbers.lowerBound)" : "\(numbers.lowerBound)–\(numbers.upperBound)"
  }
}
