import Assessment
import CivilTime
import JSONText
import Journal
import Records
import Safety

extension Model {
  mutating func reportHappened(_ message: ReportMessage) {
    guard hasOpenEpisode else { return }
    switch message {
    case .reportPrinted: effects.append(.print)
    case .reportShared:
      if let report { effects.append(.share(title: report.title, text: report.text)) }
    case .reportSaved(let form): save(form)
    case .questionNoted(let text):
      let words = text.shortened
      if words != diary.episode?.question ?? "" {
        note(.questionNoted(words.isEmpty ? nil : words))
      }
    }
  }

  /// The page for the clinician as things stand.
  var report: Report? {
    Report(of: diary, on: today, advice: [advice.level.headline + "."] + advice.whys)
  }

  private mutating func save(_ form: ReportForm) {
    guard let report, let episode = diary.episode else { return }
    switch form {
    case .page:
      export("html", "text/html", report.document(drawing: drawnBody))
    case .fhir:
      if let document = FHIRDocument(of: diary, report: report, at: now, offset: offset) {
        export("json", "application/fhir+json", Array(document.text.utf8))
      }
    case .table: export("csv", "text/csv", Array(diary.table.text.utf8))
    case .reviews:
      export("ics", "text/calendar", calendar(episode.reviews(after: today)))
    case .reminders:
      export("ics", "text/calendar", calendar([episode.reminders(from: today)]))
    }
  }

  private func calendar(_ events: [CalendarFile.Event]) -> [UInt8] {
    Array(CalendarFile(events: events, made: now).text.utf8)
  }

  private mutating func export(_ ending: String, _ type: String, _ bytes: [UInt8]) {
    effects.append(.export(name: "unknot-" + today.text + "." + ending, bytes: bytes, type: type))
  }
}

extension String {
  /// Without blanks at both ends, and not longer than the journal takes.
  var shortened: String {
    let scalars = unicodeScalars.prefix(String.mostScalars)
    let words = String(String.UnicodeScalarView(scalars))
    guard let first = words.firstIndex(where: { !$0.isWhitespace }),
      let last = words.lastIndex(where: { !$0.isWhitespace })
    else { return "" }
    return String(words[first...last])
  }

  /// A scalar takes at most four bytes, and a text of the journal 4,000. Ours
  private static let mostScalars = 1_000
}
