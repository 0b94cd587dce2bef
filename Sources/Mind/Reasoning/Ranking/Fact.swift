import Atlas
import Findings
import Safety

/// Something that was told, or an area that was drawn.
struct Fact {
  /// Facts of one group tell the same, and count once.
  let group: Int
  var isShared = false
  /// What it says of each kind; empty where it acts on forms.
  var logs: [Double] = []
  var factors: [Double] = []
  var inverse: [Double] = []
  /// What it says of single forms; empty where it acts on kinds.
  var forms: [Change] = []

  struct Change {
    let form: Int
    let kind: Int
    let log: Double
    let factor: Double
    let inverse: Double
  }

  /// The most that it says for a kind.
  func most(_ kind: Int) -> Double {
    var most = logs.isEmpty ? 0 : logs[kind]
    for change in forms where change.kind == kind { most = max(most, change.log) }
    return most
  }

  private init(_ group: Int, _ logs: [Double]) {
    self.group = group
    self.logs = logs
    factors = logs.map { exponential($0) }
    inverse = factors.map { 1 / $0 }
  }

  private init(_ group: Int, _ forms: [Change]) {
    self.group = group
    self.forms = forms
  }

  /// Groups that are no question, flag or place.
  private static let began = -1
  private static let area = -2

  /// Answers, flags, presses, and the time since it began.
  static func told(_ weighing: Weighing) -> [Fact] {
    let model = weighing.model
    var facts: [Fact] = []
    var counts: [Int: Int] = [:]
    for (item, group) in weighing.groups.enumerated() {
      if weighing.items[item].isPress {
        let forms = weighing.felt.indices.compactMap { f -> Change? in
          let log = weighing.felt[f].plain(item)
          return log == 0 ? nil : change(f, model, log)
        }
        if !forms.isEmpty { facts.append(Fact(group, forms)) }
      } else {
        facts.append(Fact(group, weighing.told.map { $0.plain(item) }))
        counts[group, default: 0] += 1
      }
    }
    for i in facts.indices { facts[i].isShared = counts[facts[i].group, default: 0] > 1 }
    if weighing.hasBegan { facts.append(Fact(began, weighing.began)) }
    return facts
  }

  static func areas(_ weighing: Weighing) -> [Fact] {
    let model = weighing.model
    let strengths = model.strengths
    let leak = strengths.leak.value
    return weighing.drawn.indices.compactMap { i in
      var forms: [Change] = []
      for (f, form) in model.forms.enumerated() {
        for link in form.links where link.area == weighing.drawn[i].area {
          let strength = weighing.strength(of: link, finding: i)
          let seen = naturalLogarithm((1 - (1 - strength) * (1 - leak)) / leak)
          let missed = naturalLogarithm(1 - strengths.undrawn.value * link.strength)
          forms.append(change(f, model, strengths.drawing.value * seen - missed))
        }
      }
      return forms.isEmpty ? nil : Fact(area - i, forms)
    }
  }

  private static func change(_ form: Int, _ model: Model, _ log: Double) -> Change {
    let factor = exponential(log)
    return Change(
      form: form, kind: model.kindOfForm[form], log: log, factor: factor, inverse: 1 / factor)
  }
}

extension Tally {
  /// What one observation says, whatever else was said.
  fileprivate func plain(_ item: Int) -> Double {
    var sum = 0.0
    for entry in entries where entry.item == item { sum += entry.log }
    return sum
  }
}
