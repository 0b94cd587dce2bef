import Anatomy
import Evidence
import Safety

extension ReviewSheet {
  static var safetyPages: [ReviewPage] {
    RedFlag.all.map { page(of: $0) } + Contraindication.all.map { page(of: $0) } + [noGoPage]
  }

  private static func page(of flag: RedFlag) -> ReviewPage {
    var rows: [ReviewPage.Row?] = [
      .init("line", flag.short, .ours), .init("question", flag.ask, .ours),
      .init("asked", ReviewSheet.asked(flag.stage, flag.when), .ours),
      .init("a yes means", flag.action.rawValue, .ours),
      .init("pressing", flag.action >= .sameDay ? "no" : flag.selfMassage.rawValue, .ours),
      .init("pressing, stricter", flag.stricterWhen.map { ReviewSheet.words($0) }, .ours),
      .init("it may be", flag.reason, flag.standing, flag.sources),
      .init("not a yes", flag.notCounted, .ours),
      .init("lowers the bar", flag.raisedBy, .ours),
    ]
    for item in flag.items {
      rows.append(
        .init("sign " + item.id.rawValue + " → " + item.sets.rawValue, item.short, .ours))
      rows.append(
        .init(
          "asked",
          item.when == nil && item.stage == flag.stage
            ? nil : ReviewSheet.asked(item.stage, item.when), .ours))
      rows += answers(item.clarify)
    }
    rows += answers(flag.clarify)
    rows += flag.followUps.map { .init("follow-up → " + $0.raisesTo.rawValue, $0.ask, .ours) }
    rows += [
      .init("then asked", flag.thenAsk.map { $0.ask.text + " → " + $0.sets.rawValue }, .ours),
      .init("asked again", flag.again.map { $0.at.rawValue + ": " + $0.short.text }, .ours),
      .init("also a yes with", flag.impliedBy.map { $0.rawValue }.joined(separator: ", "), .ours),
      .init("note", flag.note), .init("figures", flag.figures, flag.standing, flag.sources),
      .init("desk check", ReviewNotes.of(.redFlag(flag.id))),
    ]
    return ReviewPage(
      kind: .redFlag, id: flag.id.rawValue, title: flag.short.text, rows: rows,
      sources: flag.sources)
  }

  private static func page(of entry: Contraindication) -> ReviewPage {
    let forbidden = MuscleID.allCases.filter { entry.forbids($0) }.map { $0.rawValue }
    var rows: [ReviewPage.Row?] = [
      .init("line", entry.short, .ours), .init("question", entry.ask, .ours),
      .init("asked", ReviewSheet.asked(entry.stage, entry.when), .ours),
      .init("limit", entry.action.rawValue, .ours),
      .init("pressing", entry.advice.selfMassage.rawValue, .ours),
      .init("pressing, stricter", entry.stricterWhen.map { ReviewSheet.words($0) }, .ours),
      .init(
        "by age", entry.byAge.map { "from \($0.from) on: " + $0.pressing.rawValue }, .ours),
      .init("area", entry.area, .ours),
      .init("closed muscles", forbidden.joined(separator: ", "), .ours),
      .init("why", entry.why, entry.standing, entry.sources),
    ]
    rows += answers(entry.clarify)
    rows += entry.followUps.map { .init("follow-up → " + $0.raisesTo.rawValue, $0.ask, .ours) }
    rows += [
      .init("note", entry.note),
      .init("desk check", ReviewNotes.of(.contraindication(entry.id))),
    ]
    return ReviewPage(
      kind: .contraindication, id: entry.id.rawValue, title: entry.condition.text, rows: rows,
      sources: entry.sources)
  }

  /// The question after a tick and each of its answers.
  private static func answers(_ question: ClarifyingQuestion?) -> [ReviewPage.Row?] {
    guard let question else { return [] }
    return [.init("after a tick", question.ask, .ours)]
      + question.answers.map { .init("answer → " + ReviewSheet.words($0), $0.say, .ours) }
      + [.init("answer → " + question.notSure.rawValue, "Not sure", .ours)]
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
