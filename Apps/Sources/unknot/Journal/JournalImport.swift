import ArgumentParser
import JSONText
import Journal

struct JournalImport: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Take a file of the app into the journal.",
    discussion: """
      What is there already stays once; what can't be read is kept aside and named. Exit status: 0, \
      or 1 where a line could not be read.
      """)

  @OptionGroup var options: JournalOptions

  @Argument(help: "The file; - reads standard input.")
  var file: String

  @Flag(help: "Say what would be taken in, and change nothing.")
  var dryRun = false

  @Flag(
    help: ArgumentHelp("Store each line as it comes, and print its id then.", visibility: .hidden))
  var acknowledge = false

  func run() throws {
    var notebook = try Notebook(options)
    if acknowledge { return try acknowledgeEach(&notebook) }
    let reading = Reading(bytes: try contents(of: file))
    let report: ImportReport
    if dryRun {
      var diary = notebook.diary
      report = diary.imported(reading, at: Notebook.now, offset: Notebook.offset)
    } else {
      report = try notebook.take(reading)
    }
    for sentence in report.sentences { say(sentence) }
    if !report.damaged.isEmpty { throw ExitCode.failure }
  }

  private func acknowledgeEach(_ notebook: inout Notebook) throws {
    for line in TextLines(try contents(of: file)).filled {
      guard let entry = try? Entry.parsed(line: Array(line.bytes)) else { continue }
      try notebook.keep([entry])
      say(entry.id)
    }
  }
}
