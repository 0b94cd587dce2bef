internal import Anatomy
internal import Atlas
internal import Care
internal import CivilTime
internal import Evidence
internal import Findings
internal import Journal
internal import Safety

/// What the page says, section by section.
struct ReportFacts {
  let episode: Episode
  let name: String?
  let today: Day
  let advice: [String]

  var sections: [Report.Draft] {
    [
      Report.Draft(title: "Who", lines: who), Report.Draft(title: "Safety answers", lines: safety),
      Report.Draft(title: "Where", lines: places), Report.Draft(title: "Course", lines: course),
      Report.Draft(title: "Conditions and medicines", lines: conditions),
      Report.Draft(title: "Found by pressing", lines: found),
      Report.Draft(title: "Tried", lines: tried),
      Report.Draft(title: "Advice of the guide", lines: advised),
      Report.Draft(title: "The person asks", lines: question),
    ]
  }

  private var who: [Report.Line] {
    let person = episode.findings(on: today).person
    var parts: [String] = []
    if let name { parts.append(name.cut(toWords: ReportFacts.nameWords)) }
    if let age = person.age { parts.append("\(age) years") }
    switch person.sex {
    case .female?: parts.append("female")
    case .male?: parts.append("male")
    case nil: break
    }
    let since = episode.findings(on: today).days.map {
      "Pain for about \(Int($0.rounded(.down))) days."
    }
    let told = parts.isEmpty ? "Age and sex not told." : parts.joined(separator: ", ") + "."
    return [Report.Line(text: told + (since.map { " " + $0 } ?? " Duration not told."))]
  }

  /// Every yes with its very words; how many were answered no.
  private var safety: [Report.Line] {
    var lines: [Report.Line] = []
    var no = 0
    let asked = RedFlag.all.filter { episode.safety[$0.id] != nil }
    for flag in asked.sorted(by: { level(of: $0) > level(of: $1) }) {
      switch episode.safety[flag.id] {
      case .no?, nil: no += 1
      case .notSure?: lines.append(line(flag, "Not sure"))
      case .yesMention?: lines.append(line(flag, "Told, not counted"))
      case .yes?: lines.append(line(flag, "YES"))
      case .yesWithinDays?: lines.append(line(flag, "YES, within days"))
      case .yesSameDay?: lines.append(line(flag, "YES, same day"))
      case .yesEmergency?: lines.append(line(flag, "YES, emergency"))
      }
    }
    // The gravest stand first and stay; the others make room on a full page.
    for place in lines.indices.dropFirst(ReportFacts.mostFlags) { lines[place].isSpare = true }
    let open = RedFlag.all.count - asked.count
    lines.append(
      Report.Line(text: "\(no) answered no" + (open > 0 ? ", \(open) not asked." : ".")))
    return lines
  }

  private func level(of flag: RedFlag) -> AdviceLevel {
    episode.safety[flag.id].map { flag.advice(for: $0).level } ?? .selfCare
  }

  /// The signs that were ticked; older answers were given to the flag as a whole.
  private func line(_ flag: RedFlag, _ answer: String) -> Report.Line {
    let signs = episode.record.told(of: flag.id).filter { flag.signs.contains($0) }
    let words = signs.map { episode.record.words(of: $0) }.joined(separator: " ")
    return Report.Line(
      text: answer + ": "
        + (signs.isEmpty ? flag.ask.text : words).cut(toWords: ReportFacts.flagWords))
  }

  private var places: [Report.Line] {
    let drawing = episode.findings.drawing
    guard !drawing.isEmpty else { return [Report.Line(text: "Not drawn.")] }
    let names = drawing.map { $0.isWorst ? $0.area.plain + " (worst)" : $0.area.plain }
    let rest = names.count - ReportFacts.mostPlaces
    return [
      Report.Line(
        text: names.prefix(ReportFacts.mostPlaces).joined(separator: "; ")
          + (rest > 0 ? "; and \(rest) more." : "."))
    ]
  }

  private var course: [Report.Line] {
    let days = episode.painByDay(upTo: today)
    guard let first = days.first, let last = days.last else {
      return [Report.Line(text: "No number was given.")]
    }
    let scores = days.map { $0.pain.value }
    var lines = [
      Report.Line(
        text: "Pain \(first.pain.value)/10 on \(first.day.text), \(last.pain.value)/10 on "
          + "\(last.day.text); \(scores.min() ?? 0) to \(scores.max() ?? 0) on "
          + "\(days.count) \(days.count == 1 ? "day" : "days") noted.")
    ]
    if let note = episode.dayNotes.filter({ $0.day <= today }).max(by: { $0.day < $1.day }) {
      var parts: [String] = []
      if let worst = note.worst { parts.append("worst in 24 h \(worst.value)/10") }
      if let sleep = note.sleep { parts.append(sleep.plain.loweredFirst) }
      if let change = note.change { parts.append(change.plain.loweredFirst) }
      if let hindered = episode.hindered, let ability = note.ability {
        parts.append(
          "“\(hindered.cut(toWords: ReportFacts.ownWords))” \(ability.value)/10 (10: as before)")
      }
      if !parts.isEmpty {
        lines.append(
          Report.Line(text: note.day.text + ": " + parts.joined(separator: ", ") + "."))
      }
    }
    return lines
  }

  private var conditions: [Report.Line] {
    let told = Contraindication.all.filter { episode.conditions.contains($0.id) }
    guard !told.isEmpty else { return [Report.Line(text: "None told.")] }
    let names = told.prefix(ReportFacts.mostConditions).map {
      $0.condition.text.cut(toWords: ReportFacts.conditionWords)
    }
    let rest = told.count - names.count
    return [
      Report.Line(
        text: names.joined(separator: "; ") + (rest > 0 ? "; and \(rest) more." : "."))
    ]
  }

  private var found: [Report.Line] {
    let presses = episode.findings.presses
    func places(_ felt: Felt) -> String {
      let names = presses.filter { $0.felt == felt }.map { PressPlace($0.point, $0.side).plain }
      let rest = names.count - ReportFacts.mostPoints
      return names.prefix(ReportFacts.mostPoints).joined(separator: "; ")
        + (rest > 0 ? "; and \(rest) more" : "")
    }
    var lines: [Report.Line] = []
    for (felt, what) in [
      (Felt.familiar, "Familiar pain: "), (.nerve, "Shooting or tingling: "),
      (.sore, "Sore only: "),
    ] {
      let names = places(felt)
      if !names.isEmpty {
        lines.append(Report.Line(text: what + names + ".", isSpare: felt == .sore))
      }
    }
    return lines
  }

  private var tried: [Report.Line] {
    let sessions = episode.sessions
    guard !sessions.isEmpty else { return [Report.Line(text: "No pressing was noted.")] }
    let count = Set(sessions.map { $0.at }).count
    let days = Set(sessions.map { $0.day }).count
    var lines = [
      Report.Line(
        text: "\(count) \(count == 1 ? "session" : "sessions") of self-massage on \(days) "
          + "\(days == 1 ? "day" : "days").")
    ]
    for response in PointResponse.all(of: sessions).prefix(ReportFacts.mostPoints) {
      lines.append(Report.Line(text: response.plain, isSpare: true))
    }
    let adverse = Set(sessions.flatMap { $0.released.adverse })
    if !adverse.isEmpty {
      let names = StopSign.allCases.filter { adverse.contains($0) }.map { $0.plain.loweredFirst }
      let all = "Went wrong: " + names.joined(separator: ", ") + "."
      lines.append(Report.Line(text: all.cut(toWords: ReportFacts.signWords)))
    }
    return lines
  }

  private var advised: [Report.Line] {
    advice.prefix(ReportFacts.mostAdvice).enumerated().map { place, text in
      Report.Line(text: text.cut(toWords: ReportFacts.adviceWords), isSpare: place > 0)
    }
  }

  private var question: [Report.Line] {
    guard let question = episode.question, !question.isEmpty else { return [] }
    return [Report.Line(text: question.cut(toWords: ReportFacts.questionWords))]
  }

  // What fits a page that is read in a minute. All ours.
  private static let nameWords = 4
  private static let mostFlags = 3
  private static let flagWords = 16
  private static let mostPlaces = 6
  private static let mostConditions = 4
  private static let conditionWords = 6
  private static let mostPoints = 3
  private static let ownWords = 6
  private static let signWords = 14
  private static let mostAdvice = 3
  private static let adviceWords = 18
  private static let questionWords = 20
}
