import ArgumentParser
import JSONText
import Review

struct AtlasShow: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Print one entry with how far each fact stands and its sources.")

  @Argument(help: "The id of a muscle, point, cause, question, red flag, condition or source.")
  var id: String

  func run() throws {
    let all = ReviewSheet.pages
    let pages = all.filter { $0.id == id }
    guard !pages.isEmpty else { throw unknown(id, among: all.map { $0.id }, listed: "list") }
    for page in pages { say(ReviewSheet.text(of: page).joined(separator: "\n")) }
  }
}

/// One sentence on an id that is not known, with the nearest that is.
func unknown(_ id: String, among known: [String], listed command: String) -> ExitCode {
  unknown(id, among: known, hint: "“unknot atlas \(command)” lists all ids.")
}

func unknown(_ id: String, among known: [String], hint: String) -> ExitCode {
  let nearest = nearest(to: id, in: known).map { " Did you mean “\($0)”?" } ?? ""
  return complaint("There is no “\(id)”.\(nearest) \(hint)")
}
