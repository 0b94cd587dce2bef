import Anatomy
import Evidence
import Safety

extension ReviewSheet {
  static var safetyPages: [ReviewPage] {
    RedFlag.all.map { page(of: $0) } + Contraindication.all.map { page(of: $0) } + [noGoPage]
  }

  private static func page(of flag: RedFlag) -> ReviewPage {
    let group = RedFlagGroup.all.first { $0.flags.contains(flag.id) }
    var rows: [ReviewPage.Row?] = [
      .init("asked in", group?.title), .init("question", flag.ask, .ours),
    ]
    rows += flag.signs.map { .init("sign", $0) }
    rows += [
      .init("a yes means", flag.action.rawValue, .ours),
      .init("pressing", flag.action >= .sameDay ? "no" : flag.selfMassage.rawValue, .ours),
      .init("it may be", flag.reason, flag.standing, flag.sources),
      .init("not a yes", flag.notCounted, .ours),
      .init("lowers the bar", flag.raisedBy, .ours),
    ]
    rows += flag.followUps.map { .init("follow-up → " + $0.raisesTo.rawValue, $0.ask, .ours) }
    rows += [
      .init("note", flag.note), .init("figures", flag.figures, flag.standing, flag.sources),
      .init("desk check", ReviewNotes.of(.redFlag(flag.id))),
    ]
    return ReviewPage(
      kind: .redFlag, id: flag.id.rawValue, title: flag.ask.text, rows: rows, sources: flag.sources)
  }

  private static func page(of entry: Contraindication) -> ReviewPage {
    let forbidden = MuscleID.allCases.filter { entry.forbids($0) }.map { $0.rawValue }
    return ReviewPage(
      kind: .contraindication, id: entry.id.rawValue, title: entry.condition.text,
      rows: [
        .init("question", entry.ask, .ours),
        .init("limit", entry.action.rawValue, .ours),
        .init("pressing", entry.advice.selfMassage.rawValue, .ours),
        .init("area", entry.area, .ours),
        .init("closed muscles", forbidden.joined(separator: ", "), .ours),
        .init("why", entry.why, entry.standing, entry.sources),
        .init("note", entry.note),
        .init("desk check", ReviewNotes.of(.contraindication(entry.id))),
      ],
      sources: entry.sources)
  }

  private static var noGoPage: ReviewPage {
    var rows: [ReviewPage.Row?] = NoGoArea.all.map {
      .init($0.area.text, $0.rule.text + " " + $0.why.text, $0.standing, $0.sources)
    }
    rows += HarmReports.all.map { .init("harm reported", $0) }
    rows += EmergencyNumber.all.map { .init($0.region.text, $0.number, .unverified) }
    return ReviewPage(
      kind: .noGo, id: "areas-harms-numbers",
      title: "No-go areas, reported harm, emergency numbers",
      rows: rows, sources: [])
  }
}
