import Atlas
import Evidence

extension ReviewSheet {
  static var outcomePages: [ReviewPage] {
    [
      page(
        .outcome, "measures", "Measures and their licences",
        Measure.all.flatMap { measure -> [ReviewPage.Row?] in
          let codes: [ReviewPage.Row?] = measure.codes.map {
            .init("LOINC \($0.code.text)", $0.name, $0.standing, [$0.source])
          }
          let row: [ReviewPage.Row?] = [
            .init(measure.name.text, measure.scoring), .init("better", measure.better, .ours),
            .init("worse", measure.worse, .ours), .init("licence", measure.licence),
          ]
          return row + rows("change", measure.change) + codes
        }),
      page(
        .outcome, "course", "How it goes on, and when to see someone",
        rows("course", Course.natural) + [.init("note", Course.naturalNote)]
          + Course.rules.map {
            .init("\($0.id.text): \($0.when.text)", $0.then.text, .ours, figures: $0.basis.text)
          } + [.init("note", Course.rulesNote, .ours, Course.rulesSources)]),
      page(
        .prevalence, "prevalence", "How often points were found",
        PrevalenceRow.all.map { row in
          .init(
            "\(row.muscle.text), \(row.kind.text)",
            [
              row.value.text, row.population.text, row.setting.text,
              row.size.text.isEmpty ? nil : "n = " + row.size.text, row.control?.text,
              row.note?.text,
            ].compactMap { $0 }.joined(separator: "; "), row.standing, [row.source])
        } + PrevalenceRow.engineNotes.map { .init("in the reasoning", $0, .ours) }
          + PrevalenceRow.notFound.map { .init("not found", $0) }),
    ]
  }

  static var sourcePages: [ReviewPage] {
    Source.all.map { source in
      ReviewPage(
        kind: .source, id: source.id.rawValue, title: source.title.text,
        rows: [
          .init("authors", source.authors), .init("year", source.year.map { String($0) }),
          .init("place", source.place), .init("kind", source.kind.rawValue),
          .init("link", source.link?.address),
          .init("how read", ReadingNotes.of(source.id), source.standing),
        ], sources: [])
    }
  }
}
