import ArgumentParser
import Journal

struct JournalErase: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "erase",
    abstract: "Delete a person, or everything, for good.",
    discussion: "Nothing brings it back. Export first what you may want to keep.")

  @OptionGroup var options: JournalOptions

  @Option(help: "The key of one person; “me” is who owns the journal.")
  var person: String?

  @Flag(help: "Delete everything.")
  var all = false

  @Flag(help: "Do not ask.")
  var yes = false

  func validate() throws {
    guard all != (person != nil) else { throw ValidationError("Give either --person or --all.") }
  }

  func run() throws {
    var notebook = try Notebook(options)
    let what = person.map { "all of “\($0)”" } ?? "everything"
    if !yes {
      say("Delete \(what) in \(notebook.path) for good?  [y/n]")
      guard Keyboard().line()?.lowercased().first == "y" else {
        throw complaint("Nothing was deleted.")
      }
    }
    if let person {
      try notebook.erase(PersonKey(person))
    } else {
      try notebook.eraseAll()
    }
    say("Deleted \(what).")
  }
}
