import Anatomy
import Atlas
import Evidence
import Safety

extension ReviewSheet {
  static var questionPages: [ReviewPage] { Question.all.map { page(of: $0) } + [samePage] }

  private static func page(of question: Question) -> ReviewPage {
    var rows: [ReviewPage.Row?] = [
      .init("answers", question.answers.map { question.label(of: $0) }.joined(separator: " · ")),
      .init("why", question.why, .ours), .init("asked", words(of: question.askWhen), .ours),
      .init("tells apart", question.separates), .init("note", question.note),
      .init(
        "not tried with",
        (question.skipFlags.map { $0.rawValue } + question.skipConditions.map { $0.rawValue })
          .joined(separator: ", "), .ours),
    ]
    rows += question.associations.map { association in
      .init(
        words(of: association.cause), words(of: association), association.standing,
        [association.source], figures: association.note?.text)
    }
    rows.append(.init("desk check", ReviewNotes.of(.question(question.id))))
    return ReviewPage(
      kind: .question, id: question.id.rawValue, title: question.ask.text, rows: rows,
      sources: unique(question.associations.map { $0.source }))
  }

  private static func words(of when: Question.AskWhen) -> String {
    switch when {
    case .always: "always"
    case .drawn(let regions):
      "when drawn: " + regions.map { $0.plain }.joined(separator: ", ")
    case .yes(let question, nil): "when " + question.rawValue + " is yes"
    case .yes(let one, let other?): "when yes: " + one.rawValue + " or " + other.rawValue
    case .mayHavePeriods: "when the person may have periods"
    case .derived: "never: it follows from the person or the drawing"
    }
  }

  private static func words(of cause: AssociatedCause) -> String {
    switch cause {
    case .mimic(let id): id.rawValue
    case .muscle(let id): "muscle " + id.rawValue
    case .anyPoint: "any trigger point"
    }
  }

  private static func words(of association: Association) -> String {
    let answers =
      association.answers.isEmpty
      ? "yes" : association.answers.map { $0.rawValue }.joined(separator: ", ")
    let way =
      switch association.direction {
      case .up: "more likely"
      case .down: "less likely"
      case .none: "no change"
      }
    let strength =
      switch association.strength {
      case .strong: ", strong"
      case .moderate: ", moderate"
      case .weak: ", weak"
      case .none: ""
      }
    return answers + ": " + way + strength
      + (association.figure.map { ", " + words(of: $0) } ?? "")
      + (association.counts ? "" : " (a record, never weighed)")
      + (association.holdsWhen == .always ? "" : " (only " + words(of: association.holdsWhen) + ")")
  }

  private static func words(of figure: Association.Figure) -> String {
    switch figure {
    case .likelihoodRatio(let ratio, _): "LR \(ratio)"
    case .accuracy(let sensitivity, let specificity):
      "sensitivity \(sensitivity), specificity \(specificity)"
    case .sensitivity(let share): "sensitivity \(share)"
    case .specificity(let share): "specificity \(share)"
    case .oddsRatio(let ratio): "odds ratio \(ratio)"
    case .diagnosticOddsRatio(let ratio): "diagnostic odds ratio \(ratio)"
    }
  }

  private static var samePage: ReviewPage {
    ReviewPage(
      kind: .sameQuestion, id: "same-questions", title: "Questions that ask the same",
      rows: SameQuestion.all.map { same in
        let twin =
          switch same.twin {
          case .flag(let id): "red flag " + id.rawValue
          case .condition(let id): "contraindication " + id.rawValue
          }
        let ways = [
          same.countsThere ? "counts there" : nil,
          same.countsHere ? "a yes there counts here" : nil,
          same.noCountsHere ? "a no there is a no here" : nil,
        ].compactMap { $0 }
        return .init(
          same.question.rawValue + " = " + same.answers.map { $0.rawValue }.joined(separator: "/"),
          twin + ": " + ways.joined(separator: "; "), .ours)
      }, sources: [])
  }

  /// Each once, in the order first met.
  static func unique(_ sources: [SourceID]) -> [SourceID] {
    var met: Set<SourceID> = []
    return sources.filter { met.insert($0).inserted }
  }
}
