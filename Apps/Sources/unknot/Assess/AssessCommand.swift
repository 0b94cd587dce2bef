import ArgumentParser
import Assessment
import JSONText

struct AssessCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "assess",
    abstract: "Say what may be behind a pain, and what to do about it.",
    discussion: """
      A case is one JSON object; “unknot atlas list” gives the ids. With --batch, one case a line \
      gives one result a line in the same order, and a bad line {"id":…,"error":…} in its place. \
      Exit status: 0, or 1 where a case was bad.
      """)

  @Argument(help: "The case; - reads standard input.")
  var file: String?

  @Flag(help: "Print the result as JSON.")
  var json = false

  @Option(help: "A file with one case a line; - reads standard input.")
  var batch: String?

  func validate() throws {
    guard (file == nil) != (batch == nil) else {
      throw ValidationError("Give either FILE or --batch FILE.")
    }
  }

  func run() throws {
    if let batch {
      try assessAll(contents(of: batch))
    } else if let file {
      try assessOne(contents(of: file))
    }
  }

  private func assessOne(_ bytes: [UInt8]) throws {
    let result: CaseResult
    do {
      result = try Case.parsed(bytes).assessed()
    } catch {
      throw complaint(error.sentence)
    }
    if json { say(result.json.text) } else { say(result.report) }
  }

  private func assessAll(_ bytes: [UInt8]) throws {
    var areAllGood = true
    for (index, line) in lines(bytes).enumerated() {
      let result = Batch.assessed(Array(line), line: index + 1)
      areAllGood = areAllGood && result.isGood
      say(result.json.text)
    }
    if !areAllGood { throw ExitCode.failure }
  }

  /// The lines; an end of line at the very end begins no further one.
  private func lines(_ bytes: [UInt8]) -> [ArraySlice<UInt8>] {
    let newline = UInt8(ascii: "\n")
    var lines = bytes.split(separator: newline, omittingEmptySubsequences: false)
    if lines.last?.isEmpty == true { lines.removeLast() }
    return lines
  }
}
