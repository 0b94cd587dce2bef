import Anatomy
import Atlas
import Findings
import Safety

/// One case, weighed: what is drawn, and what every observation says about every kind and form.
struct Weighing {
  let model: Model
  /// The drawn areas, by number; where it hurts most.
  let drawn: [(area: Int, isWorst: Bool)]
  /// What was observed beside the drawing.
  private(set) var items: [Item] = []
  /// What answers say of each kind.
  private(set) var told: [Tally]
  /// What presses say of each form.
  private(set) var felt: [Tally]
  /// What each of these sums to.
  private(set) var toldTotals: [Double] = []
  private(set) var feltTotals: [Double] = []
  /// What the time since it began says of each kind.
  let began: [Double]
  /// True where it is known since when.
  let hasBegan: Bool
  /// For each area the place of its finding among the drawn ones; −1 where it is not drawn.
  let finding: [Int]

  struct Item {
    let finding: Finding
    let isPress: Bool
  }

  init(_ model: Model, _ findings: Findings) {
    self.model = model
    told = [Tally](repeating: Tally(), count: model.kinds.all.count)
    felt = [Tally](repeating: Tally(), count: model.forms.count)
    drawn = Weighing.drawn(findings, model)
    var finding = [Int](repeating: -1, count: Area.all.count)
    for (i, one) in drawn.enumerated() { finding[one.area] = i }
    self.finding = finding
    let time = findings.days.map { ChanceTable.Began(days: $0) }
    let place = time.flatMap { ChanceTable.Began.allCases.firstIndex(of: $0) }
    hasBegan = place != nil
    began = model.kinds.all.map { kind in place.map { kind.began[$0] } ?? 0 }
    weighAnswers(findings)
    weighFlags(findings)
    weighConditions(findings)
    weighPresses(findings)
    let share = model.strengths.sameFamily.value
    toldTotals = told.map { $0.total(share) }
    feltTotals = felt.map { $0.total(share) }
  }

  private static func drawn(
    _ findings: Findings, _ model: Model
  ) -> [(area: Int, isWorst: Bool)] {
    var isWorst = [Bool?](repeating: nil, count: Area.all.count)
    for drawnArea in findings.drawing {
      guard let i = model.areas[drawnArea.area] else { continue }
      isWorst[i] = (isWorst[i] ?? false) || drawnArea.isWorst
    }
    var drawn: [(area: Int, isWorst: Bool)] = []
    for (i, worst) in isWorst.enumerated() {
      if let worst { drawn.append((i, worst)) }
    }
    return drawn
  }

  // MARK: Answers

  private mutating func weighAnswers(_ findings: Findings) {
    var said: [QuestionID: Set<AnswerID>] = [:]
    for answered in findings.answers + findings.derivedAnswers {
      said[answered.question, default: []].formUnion(answered.answers)
    }
    // A yes of a red flag or a condition stands against a no to the question that asks the same; a
    // condition has no row of its own, and counts as the answer.
    for (question, answer, twin) in findings.sameAnswers {
      said[question, default: []].remove(.no)
      said[question, default: []].remove(.none)
      if case .condition = twin { said[question, default: []].insert(answer) }
    }
    for (number, question) in Question.all.enumerated() {
      guard let answers = said[question.id] else { continue }
      let share = alreadyDrawn(question.id)
      for i in model.kinds.numbers.of(number) {
        let answer = model.kinds.numbers.answers[i]
        guard answers.contains(answer), !answer.saysNothing else { continue }
        let item = items.count
        items.append(Item(finding: .answer(question.id, answer), isPress: false))
        for (k, kind) in model.kinds.all.enumerated() where kind.answers[i] != 0 {
          told[k].add(
            Tally.Entry(
              item: item, source: number, fact: number, family: Family(question.id),
              log: kind.answers[i] * share, adds: question.multiple))
        }
      }
    }
  }

  /// The share of an answer that counts, where the drawing already tells it.
  func alreadyDrawn(_ question: QuestionID) -> Double {
    guard !drawn.isEmpty else { return 1 }
    switch question {
    case .painDrawingSpread: return 0
    case .belowKnee, .bothSides: return model.strengths.alreadyDrawn.value
    default: return 1
    }
  }

  // MARK: Red flags

  /// A yes to a red flag counts by its own row; with the question that asks the same it is one fact,
  /// and the stronger of the two counts.
  private mutating func weighFlags(_ findings: Findings) {
    for (number, flag) in RedFlagID.allCases.enumerated() {
      guard let answer = findings.safety[flag], flag.isFull(answer) else { continue }
      let twin = flag.twin
      let item = items.count
      items.append(Item(finding: .flag(flag, answer), isPress: false))
      let own = QuestionID.allCases.count + number
      for (k, kind) in model.kinds.all.enumerated() where kind.flags[number] != 0 {
        told[k].add(
          Tally.Entry(
            item: item, source: own, fact: twin?.number ?? own,
            family: twin.map { Family($0) } ?? .flag, log: kind.flags[number]))
      }
    }
  }

  /// Tingling, numbness or weakness in the leg: what the two questions about them both say, as the
  /// same fact as the first.
  private mutating func weighConditions(_ findings: Findings) {
    let numbers = model.kinds.numbers
    guard findings.conditions.contains(.nerveSigns),
      let numb = numbers.yes(to: .numbTingle), let weak = numbers.yes(to: .weakness)
    else { return }
    let item = items.count
    items.append(Item(finding: .condition(.nerveSigns), isPress: false))
    for (k, kind) in model.kinds.all.enumerated() {
      let log = min(kind.answers[numb], kind.answers[weak])
      guard log > 0 else { continue }
      let number = QuestionID.numbTingle.number
      told[k].add(
        Tally.Entry(item: item, source: -1, fact: number, family: .numb, log: log))
    }
  }

  // MARK: Presses

  private mutating func weighPresses(_ findings: Findings) {
    var seen: Set<Press> = []
    for press in findings.presses.sorted(by: { $0.order.lexicographicallyPrecedes($1.order) })
    where seen.insert(press).inserted {
      guard let own = model.numbers[.point(press.point, press.side)] else { continue }
      let item = items.count
      items.append(Item(finding: .press(press.point, press.side, press.felt), isPress: true))
      for (form, fact, log) in model.says(press) {
        felt[form].add(
          Tally.Entry(item: item, source: own, fact: fact, family: .press, log: log))
      }
    }
  }

  /// For each item, a number that it shares with those that tell the same.
  var groups: [Int] {
    var groups = items.indices.map { $0 }
    var first: [Int: Int] = [:]
    for tally in told {
      for entry in tally.entries {
        let group = first[entry.fact] ?? groups[entry.item]
        first[entry.fact] = group
        groups[entry.item] = group
      }
    }
    return groups
  }

  // MARK: What it comes to

  /// Weight of each form but for the areas that are drawn: its prior, all that was said of it, and
  /// what was left undrawn.
  func weights(without item: Int? = nil, presses: Bool = true) -> [Double] {
    var told = toldTotals
    if let item {
      for k in told.indices where self.told[k].contains(item: item) {
        told[k] = self.told[k].total(model.strengths.sameFamily.value, without: item)
      }
    }
    let misses = misses
    return model.forms.indices.map { f in
      let form = model.forms[f]
      let kind = model.sources[form.source].kind
      var log = told[kind] + began[kind]
      if presses {
        let changes = item.map { felt[f].contains(item: $0) } ?? false
        log +=
          changes
          ? felt[f].total(model.strengths.sameFamily.value, without: item) : feltTotals[f]
      }
      return form.prior * exponential(min(max(log, -Weighing.mostLog), Weighing.mostLog))
        * misses[f]
    }
  }

  /// Beyond this, odds are not told apart; it keeps sums finite whatever is said.
  private static let mostLog = 60.0

  /// What the areas that are not drawn leave of the weight of each form.
  var misses: [Double] {
    guard !drawn.isEmpty else { return model.forms.map { _ in 1 } }
    let strengths = model.strengths
    return model.forms.map { form in
      var seen = 1.0
      var isSeen = false
      for link in form.links where finding[link.area] >= 0 {
        seen *= 1 - strengths.undrawn.value * link.strength
        isSeen = true
      }
      return form.unseen / seen * (isSeen ? 1 : strengths.unseen.value)
    }
  }

  /// How strongly a form brings about the drawn areas it reaches.
  func links(of form: Form) -> [(finding: Int, strength: Double)] {
    var links: [(finding: Int, strength: Double)] = []
    for link in form.links where finding[link.area] >= 0 {
      links.append((finding[link.area], strength(of: link, finding: finding[link.area])))
    }
    return links
  }

  /// How strongly a link brings about the drawn area it reaches.
  func strength(of link: Form.Link, finding: Int) -> Double {
    let isLesser = drawn[finding].isWorst && link.strength < Weighing.half
    return link.strength * (isLesser ? model.strengths.worstLesser.value : 1)
  }

  private static let half = 0.5
}

extension Press {
  /// A fixed order, so that the order of presses does not matter.
  fileprivate var order: [Int] {
    [
      PointID.allCases.firstIndex(of: point) ?? 0, Side.allCases.firstIndex(of: side) ?? 0,
      Felt.allCases.firstIndex(of: felt) ?? 0,
    ]
  }
}

extension RedFlagID {
  /// The question that asks the same, where a yes here is a yes there.
  fileprivate var twin: QuestionID? {
    SameQuestion.all.first { $0.twin == .flag(self) && $0.countsHere }?.question
  }
}

extension Findings {
  /// Answers that yeses of red flags and conditions amount to, by the one table of both.
  fileprivate var sameAnswers: [(QuestionID, AnswerID, SameQuestion.Twin)] {
    var same: [(QuestionID, AnswerID, SameQuestion.Twin)] = []
    for row in SameQuestion.all where row.countsHere {
      guard let answer = row.answers.first else { continue }
      switch row.twin {
      case .flag(let flag):
        if let said = safety[flag], flag.isFull(said) {
          same.append((row.question, answer, row.twin))
        }
      case .condition(let condition):
        if conditions.contains(condition) { same.append((row.question, answer, row.twin)) }
      }
    }
    return same
  }

  /// Questions that a red flag or a condition has answered: nobody is asked twice.
  var toldQuestions: Set<QuestionID> {
    var told = Set(sameAnswers.map { $0.0 })
    for row in SameQuestion.all where row.noCountsHere {
      if case .flag(let flag) = row.twin, let said = safety[flag], said != .notSure {
        told.insert(row.question)
      }
    }
    return told
  }
}
