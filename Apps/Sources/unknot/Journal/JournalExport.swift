import ArgumentParser
import Journal

struct JournalExport: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Write the whole journal as a file, as the app does.",
    discussion: "The file is readable by you alone. “unknot journal import” and the app read it.")

  @OptionGroup var options: JournalOptions

  @Argument(help: "The file to write; - is standard output.")
  var file: String

  func run() throws {
    let notebook = try Notebook(options)
    let bytes = notebook.diary.exportBytes
    if file == "-" { return write(bytes) }
    try save(bytes, to: file, rights: 0o600)
    let count = notebook.diary.entries.count
    say("Wrote \(count) \(count == 1 ? "entry" : "entries") to \(file)")
  }
}
