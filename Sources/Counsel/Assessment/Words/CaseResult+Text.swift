internal import Atlas
import Findings
public import Reasoning
internal import Safety

extension CaseResult {
  /// The result as a page for a person: what to do, why, what may be behind it, and what is next.
  public var text: String {
    (advicePage + [""] + causesPage + ["", nextLine, "", CaseResult.note]).joined(separator: "\n")
      + "\n"
  }

  private var advicePage: [String] {
    var lines = ["What to do"] + advice.sentences.map { "  \($0)" }
    if !advice.whys.isEmpty { lines += ["Why"] + advice.whys.map { "  - \($0)" } }
    return lines
  }

  private var causesPage: [String] {
    guard !ranking.causes.isEmpty else {
      return ["What may be behind it", "  Too little is known yet."]
    }
    var lines = ["What may be behind it"]
    for cause in ranking.causes.prefix(CaseResult.mostShown) { lines += cause.lines }
    lines.append("  Something else plays a part: \(ranking.somethingElse.percent)")
    if isLevel { lines.append("  The first two can't be told apart yet.") }
    return lines
  }

  /// True while the first two causes can't be told apart.
  public var isLevel: Bool {
    guard ranking.causes.count > 1 else { return false }
    return ranking.causes[0].probability - ranking.causes[1].probability < CaseResult.levelWithin
  }

  private var nextLine: String {
    switch ranking.next {
    case .press(let point, let side, _):
      "Next: press this place and say what you feel: \(Cause.point(point, side).plain)"
    case .question(let question, _): "Next question: \(Question.of(question).ask)"
    case .stop(let stop): stop.sentence
    }
  }

  private static let note = "This is a guide for self-care, not a diagnosis."
  /// More would not be read; ours.
  private static let mostShown = 6
  /// Of probability; ours.
  private static let levelWithin = 0.05
}

extension RankedCause {
  /// The cause with its number, then the weightiest reasons for and against it.
  fileprivate var lines: [String] {
    let likelihood = "\(Likelihood(probability).plain) (\(probability.percent))"
    let weighty = because.filter { $0.decibans.magnitude >= RankedCause.leastWeight }
    let reasons = weighty.prefix(RankedCause.mostReasons).map { reason in
      "      \(reason.decibans < 0 ? "against" : "for"): \(reason.finding.plain)"
    }
    return ["  \(cause.plain): \(likelihood)"] + reasons
  }

  /// Decibans: less is hardly felt; ours.
  private static let leastWeight = 1.0
  private static let mostReasons = 3
}

extension NextStep.Stop {
  /// Why nothing more is asked.
  public var sentence: String {
    switch self {
    case .certain: "Enough is known: nothing more has to be asked or pressed."
    case .noGain: "Nothing more to ask or press would tell much."
    case .cap: "That was enough searching for one time."
    case .safety: "The search stops here: get help first."
    }
  }
}
