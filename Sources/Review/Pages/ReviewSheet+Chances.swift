import Anatomy
import Atlas
import Evidence
import Safety

extension ReviewSheet {
  /// One page a cause: how people who have it answer, tick and draw, in words, to be corrected.
  static var chancePages: [ReviewPage] {
    let background = ChanceRows(.background)
    return [page(background, "All people with such pain", of: .background)]
      + ChanceTable.all.map { page(ChanceRows($0, beside: background), title(of: $0), of: $0) }
  }

  private static func title(of table: ChanceTable) -> String {
    switch table.cause {
    case .muscle(let id): Muscle.of(id).plain.text
    case .mimic(let id): Mimic.of(id).name.text
    case nil: ""
    }
  }

  private static func id(of table: ChanceTable) -> String {
    switch table.cause {
    case .muscle(let id): id.rawValue
    case .mimic(let id): id.rawValue
    case nil: "background"
    }
  }

  private static func page(_ read: ChanceRows, _ title: String, of table: ChanceTable) -> ReviewPage
  {
    var rows: [ReviewPage.Row?] = [
      .init(
        "how to read",
        """
        Chances among people who have it, joined from three blind estimates (ours, a panel's). In \
        brackets: the same among all people with such pain. "~": the panel lay apart, "~~": far \
        apart; such a row weighs less. "study": a published ratio that stands first. What is not \
        listed is as in all people.
        """, .ours)
    ]
    if table.cause != nil {
      rows += [
        .init("how common", "\(ChanceRows.short(table.of1000)) of 1000 people with such pain"),
        .init("one side only", "\(ChanceRows.short(table.oneSided)) %"),
        .init("since when", ChanceRows.began(table)),
      ]
    }
    rows += read.answers.map { .init($0.label, $0.text) }
    rows.append(.init("red flags, yes", read.flags))
    rows.append(.init("areas drawn", read.areas))
    for point in table.points {
      rows.append(
        .init(
          TriggerPoint.of(point.point).name.text,
          "\(ChanceRows.short(point.share)) % of its muscle's; " + ChanceRows.areas(point)))
    }
    return ReviewPage(kind: .chances, id: id(of: table), title: title, rows: rows, sources: [])
  }
}

/// The rows of one table in words.
private struct ChanceRows {
  private(set) var answers: [(label: String, text: String)] = []
  let flags: String
  let areas: String
  /// The shares of all answers, to be told beside those of a cause.
  private var shares: [[Chance?]]

  init(_ table: ChanceTable, beside other: ChanceRows? = nil) {
    var shares = Question.all.map { $0.answers.map { _ in Chance?.none } }
    table.eachAnswer { question, answer, chance in shares[question][answer] = chance }
    self.shares = shares
    for (number, question) in Question.all.enumerated() {
      let told = question.answers.indices.compactMap { i -> String? in
        guard let chance = shares[number][i] else { return nil }
        let beside = other?.shares[number][i].map { " [\(ChanceRows.percent($0.share))]" } ?? ""
        let label = question.label(of: question.answers[i]).lowercased()
        return "\(label) \(ChanceRows.text(chance))\(beside)"
      }
      if !told.isEmpty { answers.append((question.id.rawValue, told.joined(separator: ", "))) }
    }
    var flags: [String] = []
    table.eachFlag { flags.append("\($0.rawValue) \(ChanceRows.text($1))") }
    self.flags = flags.joined(separator: ", ")
    var areas: [String] = []
    table.eachArea { areas.append("\($0.plain.lowercased()) \(ChanceRows.text($1))") }
    self.areas = areas.joined(separator: ", ")
  }

  static func areas(_ point: PointChances) -> String {
    var areas: [String] = []
    point.eachArea { areas.append("\($0.plain.lowercased()) \(text($1))") }
    return areas.joined(separator: ", ")
  }

  static func began(_ table: ChanceTable) -> String {
    let names = ["under 2 days", "2-7 days", "1-6 weeks", "6 weeks-6 months", "over 6 months"]
    return zip(names, table.began).map { "\($0) \(short($1)) %" }.joined(separator: ", ")
  }

  static func text(_ chance: Chance) -> String {
    let study = chance.studied.map { " (study: \(short($0)) times as likely)" } ?? ""
    return percent(chance.share) + chance.agreement.rawValue + study
  }

  static func percent(_ share: Double) -> String { short(share * 100) + " %" }

  /// At most two digits after the point.
  static func short(_ value: Double) -> String {
    let hundredths = Int((value * 100).rounded())
    let (whole, rest) = (hundredths / 100, hundredths % 100)
    if rest == 0 || whole >= 10 { return String(Int(value.rounded())) }
    if rest % 10 == 0 { return "\(whole).\(rest / 10)" }
    return rest < 10 ? "\(whole).0\(rest)" : "\(whole).\(rest)"
  }
}
