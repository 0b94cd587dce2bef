import Anatomy
import Atlas
public import Findings
public import Safety

/// How likely some part of what was told makes another cause.
///
/// The ranking weighs everything; this looks for the part of the story, any areas, answers and
/// presses, that speaks most for the cause, and leaves the rest out. So a fact that is added can only
/// raise it, advice that was once given is never taken back by a later "no", and what the ranking
/// finds likely with everything told counts as one such part. By the belief in one source.
public struct Concern: Hashable, Sendable {
  public let mimic: MimicID
  /// 0...1.
  public let chance: Double
  /// Decibans that answers and flags count for it by its own rows, all that speak for it together.
  public let signs: Double

  public init(_ mimic: MimicID, chance: Double, signs: Double) {
    self.mimic = mimic
    self.chance = chance
    self.signs = signs
  }
}

/// A serious cause whose signs were told, likely or not.
public struct RuleOut: Hashable, Sendable {
  public let mimic: MimicID
  /// The signs, the weightiest first; decibans that each counts for it by its own row.
  public let because: [Reason]

  public init(_ mimic: MimicID, because: [Reason]) {
    self.mimic = mimic
    self.because = because
  }
}

extension Reasoner {
  /// The other causes that ask for anything at all, with how likely a part of the story makes them.
  ///
  /// - Parameter fromThreshold: true leaves out, without a search, those that no part can bring to the
  ///   threshold of their advice.
  public func concerns(in findings: Findings, fromThreshold: Bool = false) -> [Concern] {
    // A drawing weakens what it tells too; the story without it is told whole.
    var undrawn = findings
    undrawn.drawing = []
    let weighing = Weighing(model, findings)
    let tellsDrawn = findings.answers.contains { weighing.alreadyDrawn($0.question) < 1 }
    return Stories(weighing, undrawn: tellsDrawn ? Weighing(model, undrawn) : weighing)
      .concerns(fromThreshold: fromThreshold)
  }

  /// Serious causes whose signs were told: those that must not be missed.
  public func ruleOuts(in findings: Findings) -> [RuleOut] {
    let weighing = Weighing(model, findings)
    var list: [RuleOut] = []
    for (k, kind) in model.kinds.all.enumerated() {
      guard case .mimic(let id) = kind.subject, Mimic.of(id).isSerious else { continue }
      var because: [Reason] = []
      for entry in weighing.told[k].signs {
        let decibans = entry.log * decibansPerNat
        guard decibans >= RuleOut.leastSign else { continue }
        because.append(Reason(weighing.items[entry.item].finding, decibans: decibans))
      }
      guard weighing.signs(of: k) >= RuleOut.leastSum, !because.isEmpty else { continue }
      because.sort { $0.decibans > $1.decibans }
      list.append(RuleOut(id, because: because))
    }
    return list.sorted { $0.because[0].decibans > $1.because[0].decibans }
  }
}

extension RuleOut {
  /// Decibans of a sign that is told of; ours: twice the odds.
  fileprivate static let leastSign = 3.0
  /// Decibans of all signs together; ours: ten times the odds.
  fileprivate static let leastSum = 10.0
}

extension Mimic {
  /// True for what must not be missed: what needs help today, and a growth.
  var isSerious: Bool { action >= .sameDay || id == .malignancy }
}

extension Weighing {
  /// Decibans of all that answers and flags say for a kind; who the person is no sign.
  func signs(of kind: Int) -> Double {
    told[kind].signs.reduce(0) { $0 + $1.log * decibansPerNat }
  }
}

extension Tally {
  /// What speaks for it, but for who the person is.
  fileprivate var signs: [Entry] { entries.filter { $0.log > 0 && $0.family != .person } }
}
