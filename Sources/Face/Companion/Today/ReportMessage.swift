/// What is done with the page for the clinician.
public enum ReportMessage: Hashable, Sendable {
  case reportPrinted
  case reportShared
  case reportSaved(ReportForm)
  /// What the person wants to ask.
  case questionNoted(String)
}

/// A file to take along.
public enum ReportForm: String, CaseIterable, Hashable, Sendable {
  case page = "page"
  case fhir = "fhir"
  case table = "table"
  case reviews = "reviews"
  case reminders = "reminders"
}

extension ReportMessage {
  enum Word: String, CaseIterable {
    case print = "report-print"
    case share = "report-share"
    case save = "report-save"
    case question = "report-question"
  }

  var code: String {
    switch self {
    case .reportPrinted: Word.print.rawValue
    case .reportShared: Word.share.rawValue
    case .reportSaved(let form): Word.save.rawValue + " " + form.rawValue
    case .questionNoted: Word.question.rawValue
    }
  }

  static func read(_ word: Word, _ text: inout MessageText) -> ReportMessage? {
    switch word {
    case .print: .reportPrinted
    case .share: .reportShared
    case .save: text.one(ReportForm.self).map { .reportSaved($0) }
    case .question: .questionNoted(text.value)
    }
  }
}
