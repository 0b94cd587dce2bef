import Atlas
import Evidence

extension ReviewSheet {
  static var outcomePages: [ReviewPage] {
    [
      page(
        .outcome, "measures", "Measures and their licences",
        Measure.all.flatMap { measure -> [ReviewPage.Row?] in
          [
            .init(measure.name, measure.scoring), .init("better", measure.better, .ours),
            .init("worse", measure.worse, .ours), .init("licence", measure.licence),
          ] + rows("change", measure.change)
            + measure.codes.map { .init("LOINC " + $0.code, $0.name, $0.standing, [$0.source]) }
        }),
      page(
        .outcome, "course", "How it goes on, and when to see someone",
        rows("course", Course.natural) + [.init("note", Course.naturalNote)]
          + Course.rules.map {
            .init($0.id + ": " + $0.when, $0.then, .ours, figures: $0.basis)
          } + [.init("note", Course.rulesNote, .ours, Course.rulesSources)]),
      page(
        .prevalence, "prevalence", "How often points were found",
        PrevalenceRow.all.map { row in
          .init(
            row.muscle + ", " + row.kind,
            [
              row.value, row.population, row.setting, row.size.isEmpty ? nil : "n = " + row.size,
              row.control, row.note,
            ].compactMap { $0 }.joined(separator: "; "), row.standing, [row.source])
        } + PrevalenceRow.engineNotes.map { .init("in the reasoning", $0, .ours) }
          + PrevalenceRow.notFound.map { .init("not found", $0) }),
    ]
  }

  static var sourcePages: [ReviewPage] {
    Source.all.map { source in
      ReviewPage(
        kind: .source, id: source.id.rawValue, title: source.title,
        rows: [
          .init("authors", source.authors), .init("year", source.year.map { String($0) }),
          .init("place", source.place), .init("kind", source.kind.rawValue),
          .init("link", source.link?.address),
          .init("how read", ReadingNotes.of(source.id), source.standing),
        ], sources: [])
    }
  }
}
