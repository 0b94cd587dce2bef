import Anatomy
import Atlas
import Findings
import Safety

/// One case, weighed: what is drawn, what every observation says about every cause, and the network
/// that follows.
struct Weighing {
  let model: Model
  /// The drawn areas, by number; where it hurts most.
  let drawn: [(area: Int, isWorst: Bool)]
  /// Days since it began; nil when not known.
  private let days: Double?
  /// What was observed beside the drawing.
  private(set) var items: [Item] = []
  /// One for each cause.
  private(set) var tallies: [Tally]
  /// What each tally sums to.
  private(set) var totals: [Double] = []

  struct Item {
    let finding: Finding
    let isPress: Bool
  }

  init(_ model: Model, _ findings: Findings) {
    self.model = model
    tallies = [Tally](repeating: Tally(), count: model.causes.count)
    drawn = Weighing.drawn(findings, model)
    days = findings.days
    weighAnswers(findings)
    weighFlags(findings)
    weighConditions(findings)
    weighPresses(findings)
    totals = tallies.map { $0.total(model.caps) }
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
    // What a safety answer or a condition says counts in the question that asks the same.
    for (question, answer) in findings.sameAnswers {
      said[question, default: []].remove(.no)
      said[question, default: []].remove(.none)
      said[question, default: []].insert(answer)
    }
    for model in model.questions {
      guard let answers = said[model.question] else { continue }
      for (i, entry) in model.answers.enumerated() where answers.contains(entry.answer) {
        let item = items.count
        items.append(Item(finding: .answer(model.question, entry.answer), isPress: false))
        let share = alreadyDrawn(model.question)
        for row in model.rows {
          let entry = Tally.Entry(
            item: item, source: model.number, fact: row.fact, group: model.group,
            log: row.logs[i] * share, adds: model.entry.multiple)
          for cause in row.causes { tallies[cause].add(entry) }
        }
      }
    }
  }

  /// The share of an answer that counts, where the drawing already tells it.
  func alreadyDrawn(_ question: QuestionID) -> Double {
    let tells = question == .belowKnee || question == .bothSides
    return tells && !drawn.isEmpty ? model.strengths.alreadyDrawn.value : 1
  }

  // MARK: Red flags

  private mutating func weighFlags(_ findings: Findings) {
    for (number, flag) in RedFlagID.allCases.enumerated() {
      guard let answer = findings.safety[flag], answer.isYes,
        case .speaksFor(let causes, let isCommon) = flag.meaning
      else { continue }
      let item = items.count
      items.append(Item(finding: .flag(flag, answer), isPress: false))
      let strengths = model.strengths
      let rate = (isCommon ? strengths.commonFlagRate : strengths.flagRate).value
      for (mimic, strength) in causes {
        let entry = Tally.Entry(
          item: item, source: Fact.flag(number), fact: Fact.flag(number), group: .safety,
          log: naturalLogarithm(max(1, strength.flagShare(strengths) / rate)), adds: true)
        for (i, cause) in model.causes.enumerated() where cause.cause.mimic == mimic {
          tallies[i].add(entry)
        }
      }
    }
  }

  /// Tingling, numbness or weakness in the leg: what the two questions about them both say, as the
  /// same fact as the first.
  private mutating func weighConditions(_ findings: Findings) {
    guard findings.conditions.contains(.nerveSigns),
      let numb = model.question(.numbTingle), let weak = model.question(.weakness),
      let yes = numb.answers.firstIndex(where: { $0.answer == .yes }),
      let weakYes = weak.answers.firstIndex(where: { $0.answer == .yes })
    else { return }
    let item = items.count
    items.append(Item(finding: .condition(.nerveSigns), isPress: false))
    for row in numb.rows where row.logs[yes] > 0 {
      for cause in row.causes {
        let other = weak.rows.first { $0.causes.contains(cause) }?.logs[weakYes] ?? 0
        let log = min(row.logs[yes], other)
        guard log > 0 else { continue }
        tallies[cause].add(
          Tally.Entry(
            item: item, source: Fact.condition, fact: row.fact, group: .symptom, log: log,
            adds: false))
      }
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
      for (cause, log) in model.says(press) {
        tallies[cause].add(
          Tally.Entry(
            item: item, source: Fact.place(own), fact: Fact.place(own), group: .press, log: log,
            adds: false))
      }
    }
  }

  // MARK: The network

  /// The network of this case; every drawn area is a finding, in order.
  func network() -> NoisyOr {
    let strengths = model.strengths
    var network = NoisyOr()
    var finding = [Int](repeating: -1, count: Area.all.count)
    for (i, one) in drawn.enumerated() {
      finding[one.area] = i
      network.addFinding(leak: leak(i))
    }
    let asksDrawing = !drawn.isEmpty
    for (c, cause) in model.causes.enumerated() {
      network.addCause(absent: 1 - cause.prior)
      var said = cause.prior * TimeCourse.ratio(cause.cause, days) * exponential(totals[c])
      let isSeen = cause.forms.contains { $0.links.contains { finding[$0.area] >= 0 } }
      if asksDrawing && !isSeen { said *= strengths.unseen.value }
      for form in cause.forms {
        var weight = said * form.share
        if asksDrawing {
          for link in form.links where finding[link.area] < 0 {
            let miss = link.isEssential ? strengths.undrawn : strengths.undrawnSpillover
            weight *= 1 - link.strength * miss.value
          }
        }
        network.addForm(weight: weight)
        for link in form.links where finding[link.area] >= 0 {
          let isWorst = drawn[finding[link.area]].isWorst
          let share = isWorst && !link.isEssential ? strengths.worstSpillover.value : 1
          network.addLink(to: finding[link.area], strength: link.strength * share)
        }
      }
    }
    return network
  }

  /// Chance that a drawn area has none of the causes behind it.
  func leak(_ finding: Int) -> Double {
    let strengths = model.strengths
    return strengths.leak.value * (drawn[finding].isWorst ? strengths.worstLeak.value : 1)
  }
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

extension SafetyAnswer {
  /// A yes of any kind; "not sure" sets the advice, but says nothing about causes.
  var isYes: Bool {
    switch self {
    case .yes, .yesSameDay, .yesEmergency: true
    case .no, .notSure: false
    }
  }
}

extension Findings {
  /// Answers that yeses of red flags and conditions amount to, by the one table of both.
  fileprivate var sameAnswers: [(QuestionID, AnswerID)] {
    var same: [(QuestionID, AnswerID)] = []
    for row in SameQuestion.all where row.countsHere {
      guard let answer = row.answers.first else { continue }
      switch row.twin {
      case .flag(let flag):
        if safety[flag]?.isYes == true { same.append((row.question, answer)) }
      case .condition(let condition):
        if conditions.contains(condition) { same.append((row.question, answer)) }
      }
    }
    return same
  }

  /// Questions that a red flag or a condition has answered: nobody is asked twice.
  var toldQuestions: Set<QuestionID> {
    var told = Set(sameAnswers.map { $0.0 })
    for row in SameQuestion.all where row.noCountsHere {
      if case .flag(let flag) = row.twin, safety[flag] == .no { told.insert(row.question) }
    }
    return told
  }
}
