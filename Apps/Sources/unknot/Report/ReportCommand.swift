import ArgumentParser
import Assessment
import CivilTime
import Figure
import Findings
import Guidance
import Journal
import Markup
import Records
import Safety

struct ReportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract: "Write one page for a clinician, or the journal in a form other programs read.",
    discussion: """
      Without --out the page is printed as plain text. Formats: text, html (one page to print), fhir \
      (HL7 FHIR R4 document), csv, calendar (days to look back). Nothing is sent anywhere.
      """)

  @OptionGroup var options: JournalOptions

  @Option(help: "text, html, fhir, csv or calendar; by the name of --out where it is left out.")
  var format: Format?

  @Option(help: "The file to write; it is readable by you alone.")
  var out: String?

  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text = "text"
    case html = "html"
    case fhir = "fhir"
    case csv = "csv"
    case calendar = "calendar"

    /// By the end of a file's name.
    init?(file: String) {
      switch file.split(separator: ".").last.map({ $0.lowercased() }) {
      case "txt"?: self = .text
      case "html"?, "htm"?: self = .html
      case "json"?: self = .fhir
      case "csv"?: self = .csv
      case "ics"?: self = .calendar
      default: return nil
      }
    }
  }

  func run() throws {
    let notebook = try Notebook(options)
    let bytes = try contents(notebook, format ?? out.flatMap { Format(file: $0) } ?? .text)
    guard let out else { return write(bytes) }
    try save(bytes, to: out, rights: 0o600)
    say("Wrote \(out)")
  }

  private func contents(_ notebook: Notebook, _ format: Format) throws -> [UInt8] {
    let nothing = "The journal has no open episode to report on."
    guard let episode = notebook.diary.episode,
      let report = Report(of: notebook.diary, on: Notebook.today, advice: advice(notebook))
    else { throw complaint(nothing) }
    switch format {
    case .text: return Array(report.text.shownSafely.utf8)
    case .html: return report.document(drawing: try drawing(episode))
    case .csv: return Array(notebook.diary.table.text.utf8)
    case .fhir:
      guard
        let document = FHIRDocument(
          of: notebook.diary, report: report, at: Notebook.now, offset: Notebook.offset)
      else { throw complaint(nothing) }
      return Array((document.text + "\n").utf8)
    case .calendar:
      let reviews = episode.reviews(after: Notebook.today)
      return Array(CalendarFile(events: reviews, made: Notebook.now).text.utf8)
    }
  }

  private func advice(_ notebook: Notebook) -> [String] {
    let guidance = Guidance(notebook.diary, on: Notebook.today)
    return [guidance.advice.level.sentence] + guidance.advice.whys
  }

  private func drawing(_ episode: Episode) throws -> Node {
    let drawing = episode.findings.drawing
    guard !drawing.isEmpty else { return .nothing }
    let painted = Set(drawing.map { $0.area })
    let worst = Set(drawing.filter { $0.isWorst }.map { $0.area })
    let views = [FigureView.back, .front].map { view in
      BodyMap(view: view, frame: .whole, painted: painted, worst: worst).svg { _ in [] }
    }
    return Node.fragment(views).standalone(css: try figureStyle(), dark: false)
  }
}
