import Anatomy
import Assessment
import Atlas
import Care
import Evidence
import Findings
import Safety

/// The safety questions before a session in the terminal: the same lists as in the app, each with the
/// signs of a ticked line and the one question after a tick.
struct SafetyRound {
  let asker: Asker
  let point: PointID
  /// What a case says already, and what is answered here.
  private(set) var told: Findings
  /// With little padding over the bones: asked, because it lowers the ache that is allowed.
  private(set) var isSlim = false
  /// Limits of today, told of this place.
  private(set) var isHere: [ContraindicationID: Bool] = [:]
  /// What was said, sign by sign.
  private var record = SafetyRecord()
  /// True where every list was asked now, so that nothing can have changed since.
  let isAskedNow: Bool

  /// Begins with what a case says already; what it leaves open is asked.
  init(asker: Asker, after known: Case?, pressing point: PointID) {
    self.asker = asker
    self.point = point
    told = known?.findings ?? Findings()
    isAskedNow = known == nil
    guard let known else { return }
    for (flag, answer) in known.findings.safety { record.answer(.flag(flag), Said(answer)) }
    // A case lists the limits that hold; those of today are asked all the same.
    let today = SafetyList.hereToday.signs
    for id in ContraindicationID.allCases where !today.contains(.condition(id)) {
      record.answer(.condition(id), Said(known.findings.conditions.contains(id) ? .yes : .no))
    }
  }

  private var facts: SafetyFacts { told.safetyFacts(pressing: point) }

  /// Asks all that is open; stops after the first list where `isOver`.
  mutating func ask(until isOver: (Findings) -> Bool) throws {
    try ask(.gate)
    if isOver(told) { return }
    try askOfThePerson()
    for list in SafetyList.ListID.allCases where list != .gate {
      try ask(list)
      if isOver(told) { return }
    }
    isSlim = try asker.yes("Is the person slim, with little padding over the bones?")
  }

  /// Age, sex and days decide what else is asked.
  private mutating func askOfThePerson() throws {
    if told.person.age == nil {
      told.person.age = try asker.number("\nHow old is the person?", in: Person.ages)
    }
    if told.person.sex == nil {
      let sexes = Person.Sex.allCases
      let row = try asker.one(
        "Sex?", of: sexes.map { $0.rawValue }, orElse: "to leave out")
      told.person.sex = row.map { sexes[$0] }
    }
    if told.days == nil {
      let days = try asker.number("For how many days has it hurt?", in: 0...SafetyRound.mostDays)
      told.days = days.map { Double($0) }
    }
    count()
  }

  private static let mostDays = 36_500  // a long life

  // MARK: a list

  /// Asks the lines that are open, and again what their ticks open.
  private mutating func ask(_ id: SafetyList.ListID) throws {
    let list = SafetyList.of(id)
    if id == .forPressing { try askAgain() }
    var isFirst = true
    while true {
      let open = record.open(in: list, facts)
      guard !open.isEmpty else { return }
      say(isFirst ? "\n" + list.title.text : "")
      isFirst = false
      try ask(rows(open, of: list), in: id)
    }
  }

  private struct Row {
    let text: String
    let signs: [SafetySign]
  }

  /// The open signs by their lines; those that stand in another list by themselves.
  private func rows(_ open: [SafetySign], of list: SafetyList) -> [Row] {
    let own = list.lines.compactMap { line -> Row? in
      let signs = line.signs.filter { open.contains($0) }
      return signs.isEmpty ? nil : Row(text: line.text.text, signs: signs)
    }
    let others = open.filter { !list.signs.contains($0) }
    return own + others.map { Row(text: $0.short.text, signs: [$0]) }
  }

  private mutating func ask(_ rows: [Row], in list: SafetyList.ListID) throws {
    let ticked = try asker.which(
      "Which of these are so, or might be?", of: rows.map { $0.text })
    for (number, row) in rows.enumerated() {
      let signs = ticked.contains(number) ? try which(of: row.signs) : []
      for sign in row.signs {
        record.answer(sign, signs.contains(sign) ? try clarified(sign) : Said(.no))
      }
      for sign in signs {
        if list == .hereToday, case .condition(let id) = sign { isHere[id] = true }
        try followUp(sign)
      }
    }
    count()
  }

  /// Asked once more right before the first press.
  private mutating func askAgain() throws {
    for flag in record.askedAgain(at: .beforePress) {
      guard let again = flag.again else { continue }
      say("")
      let isTicked = try !asker.which("Is this so, or might it be?", of: [again.short.text]).isEmpty
      let signs = again.items.map { SafetySign.item($0) }
      let told = isTicked ? try which(of: signs) : []
      for item in again.items {
        let sign = SafetySign.item(item)
        record.answerAgain(item, told.contains(sign) ? try clarified(sign) : Said(.no))
      }
      for sign in told { try followUp(sign) }
    }
    count()
  }

  // MARK: after a tick

  private func which(of signs: [SafetySign]) throws -> [SafetySign] {
    guard signs.count > 1 else { return signs }
    return try asker.which("Which one?", of: signs.map { $0.short.text }).map { signs[$0] }
  }

  private func clarified(_ sign: SafetySign) throws -> Said {
    guard let question = sign.clarify else { return Said(sign.sets) }
    say("\n" + sign.sentence)
    let row = try asker.one(
      question.ask.text, of: question.answers.map { $0.say.text }, orElse: "if you are not sure")
    guard let row else { return Said(question.notSure) }
    let answer = question.answers[row]
    if let then = answer.then { say(then.text) }
    return Said(answer.sets, option: answer.id.text)
  }

  private mutating func followUp(_ sign: SafetySign) throws {
    if case .condition(let id) = sign {
      while let next = record.openFollowUp(of: id), var said = record.said[sign] {
        if try asker.yes(next.ask.text) {
          said.raised = next.raisesTo
        } else {
          said.refused.insert(next.raisesTo)
        }
        record.answer(sign, said)
      }
    }
    let other = record.said[sign]?.option.flatMap { sign.clarify?.answer($0)?.setsOther?.flag }
    for flag in [sign.flag, other].compactMap({ $0 }) {
      while let next = record.openFollowUp(of: flag, facts) {
        _ = record.answerFollowUp(
          of: flag, next.followUp.raisesTo, try asker.yes(next.followUp.ask.text))
      }
      if let question = record.openThenAsk(of: flag) {
        record.answer(
          .condition(question.sets), Said(try asker.yes(question.ask.text) ? .yes : .no))
      }
    }
  }

  /// What all of it counts as.
  private mutating func count() {
    let answers = record.answers(knowing: facts)
    told.safety = answers.flags
    told.conditions = answers.conditions
    told.clarified = answers.clarified
  }
}
