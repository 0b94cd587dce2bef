import Anatomy
import Atlas
import Evidence
import Safety

extension ReviewSheet {
  static var techniquePages: [ReviewPage] {
    [claimsPage, dosePage, proofPage, signsPage, toolsPage, preventionPage, effortPage]
  }

  private static var claimsPage: ReviewPage {
    ReviewPage(
      kind: .technique, id: "founding-claims", title: "The founding article, claim by claim",
      rows: FoundingClaim.all.flatMap { claim -> [ReviewPage.Row?] in
        [
          .init("it says", claim.claim, nil, [.n2016]),
          .init(claim.verdict.plain, claim.assessment, .ours, claim.sources),
          .init(
            "stands for",
            (claim.points.map { $0.rawValue } + claim.mimics.map { $0.rawValue })
              .joined(separator: ", ")),
        ]
      }, sources: [.n2016])
  }

  private static var dosePage: ReviewPage {
    page(
      .technique, "dose", "How to press, and for how long",
      rows("our rule", Technique.ours) + rows("aim", Technique.painTarget)
        + rows("study", Technique.doseStudies) + rows("soreness", Technique.pain)
        + rows("ball", [Technique.softness]) + rows("helper", Technique.partner)
        + rows("afterwards", Technique.afterCare)
        + Technique.order.map { .init("step", $0, .ours) }
        + Technique.stopSigns.map { .init("stop at", $0, .ours) })
  }

  private static var proofPage: ReviewPage {
    page(
      .technique, "proof", "What is proven, and who doubts it",
      [.init("in one breath", Technique.honestLine, .ours), .init("gap", Technique.gap, .ours)]
        + rows("effect", Technique.effects) + rows("doubt", Technique.critics)
        + rows("under the fingers", Technique.pressSafety))
  }

  private static var signsPage: ReviewPage {
    page(
      .technique, "palpation", "What can be felt",
      PalpationSign.all.flatMap { sign -> [ReviewPage.Row?] in
        [
          .init(sign.sign.text, sign.meaning, sign.standing, sign.sources), .init("how", sign.how),
          .init("both sides", sign.contradiction),
        ] + sign.agreement.map { .init("agreement", $0) }
      } + PalpationSign.warnings.map { .init("warning", $0, .ours) })
  }

  private static var toolsPage: ReviewPage {
    page(
      .technique, "tools", "Tools and positions",
      Tool.allCases.flatMap { tool -> [ReviewPage.Row?] in
        [
          .init(tool.plain, tool.goodFor + " " + tool.how, .ours, tool.sources),
          .init("limit", tool.limit, .ours, tool.sources),
        ]
      }
        + Position.allCases.map {
          .init($0.plain, $0.how + " " + $0.limit, .ours)
        })
  }

  private static var preventionPage: ReviewPage {
    page(
      .prevention, "prevention", "What brings it on, and what keeps it away",
      FoundingCause.all.flatMap { cause -> [ReviewPage.Row?] in
        [
          .init("it says", cause.claim, nil, [.n2016]),
          .init("assessment", cause.assessment, .ours),
        ] + rows("evidence", cause.evidence)
      } + rows("load", Prevention.loadSpike) + rows("exercise", Prevention.exercise)
        + rows("walking", [Prevention.walking]))
  }

  private static var effortPage: ReviewPage {
    page(
      .prevention, "effort", "How hard exercises work the buttock muscles",
      [.init("bands", ExerciseEffort.bands)]
        + ExerciseEffort.all.map { row in
          .init(
            row.exercise.text,
            [
              row.gluteusMedius.map { "gluteus medius " + $0.text },
              row.gluteusMaximus.map { "gluteus maximus " + $0.text }, row.note?.text,
            ].compactMap { $0 }.joined(separator: "; "), row.standing, [row.source])
        } + [.init("both sides", ExerciseEffort.contradiction)])
  }

  static func rows(_ label: String, _ statements: [Statement]) -> [ReviewPage.Row?] {
    statements.map { .init(label, $0) }
  }

  static func page(
    _ kind: ReviewPage.Kind, _ id: String, _ title: String, _ rows: [ReviewPage.Row?]
  ) -> ReviewPage {
    ReviewPage(
      kind: kind, id: id, title: title, rows: rows,
      sources: unique(rows.compactMap { $0 }.flatMap { $0.sources }))
  }
}
