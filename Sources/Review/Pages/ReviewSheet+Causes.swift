import Anatomy
import Atlas
import Evidence
import Safety

extension ReviewSheet {
  static var mimicPages: [ReviewPage] { Mimic.all.map { page(of: $0) } }

  private static func page(of mimic: Mimic) -> ReviewPage {
    var rows: [ReviewPage.Row?] = [.init("medical name", mimic.medical)]
    for pattern in mimic.patterns {
      rows += [
        .init("site", pattern.site), .init("essential", regions(of: pattern, .essential)),
        .init("spillover", regions(of: pattern, .spillover)),
      ]
    }
    rows += [
      .init(
        "how common", mimic.band.rawValue + (mimic.bandNote.map { ": " + $0.text } ?? ""), .ours),
      .init("action", mimic.action.rawValue, .ours),
      .init("pressing", mimic.selfMassage.rawValue, .ours),
      .init("what to do", mimic.whatToDo, .ours), .init("told apart", mimic.separatesFrom),
      .init("warning", mimic.warning), .init("has a side", mimic.isCentral ? "no" : "yes", .ours),
    ]
    rows += mimic.prevalence.map { .init("prevalence", $0) }
    rows += mimic.findings.map { .init("finding", $0) }
    rows.append(.init("desk check", ReviewNotes.of(.mimic(mimic.id))))
    return ReviewPage(
      kind: .mimic, id: mimic.id.rawValue, title: mimic.name.text, rows: rows,
      sources: mimic.sources)
  }

  private static func regions(of pattern: Mimic.Pattern, _ strength: Referral.Strength) -> String {
    pattern.refers.filter { $0.strength == strength }.map { $0.region.plain }
      .joined(separator: ", ")
  }
}
