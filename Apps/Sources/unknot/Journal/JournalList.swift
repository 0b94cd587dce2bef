import ArgumentParser
import CivilTime
import Journal

struct JournalList: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "Print what the journal says, the latest last.")

  @OptionGroup var options: JournalOptions

  @Option(help: "Only so many of the latest entries.")
  var last: Int?

  @Flag(help: "Print each entry as the journal keeps it, one JSON object a line.")
  var json = false

  func validate() throws {
    guard last.map({ $0 > 0 }) ?? true else { throw ValidationError("--last is 1 or more.") }
  }

  func run() throws {
    let notebook = try Notebook(options)
    let entries = notebook.diary.entries
    for entry in last.map({ Array(entries.suffix($0)) }) ?? entries {
      say(json ? entry.line : entry.plain)
    }
    guard !json else { return }
    let aside = notebook.diary.aside.count
    if entries.isEmpty { say("The journal is empty.") }
    if aside > 0 {
      say(
        aside == 1
          ? "1 line could not be read. It is kept, and goes out with “unknot journal export”."
          : "\(aside) lines could not be read. They are kept, and go out with “unknot journal export”."
      )
    }
  }
}

extension Entry {
  /// "2026-11-29 17:05  pain-rated  {"pain":5}".
  fileprivate var plain: String {
    let time = LocalTime(at, at: offset)
    let who = person == .me ? "" : "  (\(person.text))"
    return time.day.text + " " + time.clock + "  " + what.brief + who
  }
}
