import ArgumentParser
import Review

struct AtlasReview: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "review",
    abstract: "Print the review sheet: a page an entry, for a clinician to read and sign.")

  @Flag(help: "As a page of HTML, laid out for printing.")
  var html = false

  @Option(help: "Write to this file instead of printing.")
  var out: String?

  func run() throws {
    let sheet = html ? ReviewSheet.html() : ReviewSheet.text()
    if let out {
      try save(Array(sheet.utf8), to: out)
      say("Wrote \(out)")
    } else {
      write(Array(sheet.utf8))
    }
  }
}
