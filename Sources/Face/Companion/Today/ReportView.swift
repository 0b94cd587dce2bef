import Figure
import Findings
import Journal
import Markup
import Records

/// One page that a clinician reads in a minute: to print, to save, to paste.
func reportView(_ model: Model) -> Node {
  Screen(
    title: "For a clinician", isWide: false,
    content: {
      if let report = model.report {
        report.article(drawing: model.drawnBody)
        div(.class("stack tight no-print")) {
          label(.class("field"), .for("question")) {
            "What you want to ask (it will stand on the page)"
            textarea(
              .id("question"), Attribute("rows", "3"), Attribute("maxlength", "600"),
              .on(.change, Message.report(.questionNoted("")).code)
            ) { model.diary.episode?.question ?? "" }
          }
          more("Other forms", key: "report-forms") {
            quietButton("Save the page as a file", .report(.reportSaved(.page)))
            quietButton("For medical software (FHIR)", .report(.reportSaved(.fhir)))
            quietButton("As a table (CSV)", .report(.reportSaved(.table)))
            quietButton("Days to look back, for a calendar", .report(.reportSaved(.reviews)))
            quietButton("Daily reminders for two weeks", .report(.reportSaved(.reminders)))
          }
          p(.class("small soft")) {
            "Nothing is sent by itself. What you share is up to you."
          }
        }
      } else {
        heading("For a clinician")
        lead("Here one page will stand about your pain. First tell where it hurts.")
      }
    },
    foot: {
      if model.report != nil {
        mainButton("Print", .report(.reportPrinted))
        quietButton("Share as text", .report(.reportShared))
      }
    }
  ).node
}

extension Model {
  /// Where it hurts, from behind and from the front, to look at only.
  var drawnBody: Node {
    let drawing = diary.episode?.findings.drawing ?? []
    guard !drawing.isEmpty else { return .nothing }
    return drawnPictures(
      Set(drawing.map { $0.area }), Set(drawing.filter { $0.isWorst }.map { $0.area }))
  }
}
