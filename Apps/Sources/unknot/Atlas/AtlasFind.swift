import Anatomy
import ArgumentParser
import Atlas
import Evidence
import Safety

struct AtlasFind: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "find",
    abstract: "Find a muscle or other cause by any of its names, or by what people call it.",
    discussion: "Latin, plain words, parts and one slip of a finger: periformis, glute med, QL.")

  @Argument(help: "What you call it.")
  var words: [String]

  func run() throws {
    let found = AtlasSearch(words.joined(separator: " "))
    if found.isEmpty {
      throw complaint(
        "Nothing is called “\(words.joined(separator: " "))”. Try a place, such as knee or hip.")
    }
    let rows =
      found.muscles.map { ($0.rawValue, "\($0.known): \(Muscle.of($0).plain)") }
      + found.mimics.map { ($0.rawValue, "\(Mimic.of($0).name)") }
    let width = rows.map { $0.0.count }.max() ?? 0
    for (id, name) in rows {
      say(id + String(repeating: " ", count: width - id.count + 2) + name)
    }
    say("\nMore about one: unknot atlas show ID")
  }
}
