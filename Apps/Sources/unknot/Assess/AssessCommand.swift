import ArgumentParser
import Assessment
import JSONText

struct AssessCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "assess",
    abstract: "Say what may be behind a pain, and what to do about it.",
    discussion: """
      A case is one JSON object; “unknot atlas list” gives the ids. With --batch, one case a line \
      gives one result a line in the same order, and a bad line {"id":…,"error":…} in its place; \
      blank lines are passed over. --example prints a case that runs, to change. Exit status: 0, \
      or 1 where a case was bad.
      """)

  @Argument(help: "The case; - reads standard input.")
  var file: String?

  @Flag(help: "Print the result as JSON.")
  var json = false

  @Option(help: "A file with one case a line; - reads standard input.")
  var batch: String?

  @Flag(help: "Print a case that runs: unknot assess --example | unknot assess -")
  var example = false

  func validate() throws {
    let wishes = [file != nil, batch != nil, example].filter { $0 }
    guard wishes.count == 1 else {
      throw ValidationError("Give one of FILE, --batch FILE or --example.")
    }
  }

  func run() throws {
    if example {
      say(exampleCase)
    } else if let batch {
      try assessAll(contents(of: batch))
    } else if let file {
      try assessOne(contents(of: file))
    }
  }

  private func assessOne(_ bytes: [UInt8]) throws {
    let asked: Case
    do {
      asked = try Case.parsed(Array(bytes.withoutByteOrderMark))
    } catch {
      throw complaint(error.sentence)
    }
    let result = asked.assessed()
    if json {
      say(result.json.text)
    } else {
      say(inked: CaseReport(asked: asked, result: result, ink: .standard).text)
    }
  }

  private func assessAll(_ bytes: [UInt8]) throws {
    var areAllGood = true
    for line in TextLines(bytes).filled {
      let result = Batch.assessed(Array(line.bytes), line: line.number)
      areAllGood = areAllGood && result.isGood
      say(result.json.text)
    }
    if !areAllGood { throw ExitCode.failure }
  }
}
