import Anatomy
import ArgumentParser
import Atlas
import Evidence
import Safety

struct AtlasList: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "List what the atlas holds, with the ids that cases use.")

  @Argument(
    help: "Only one kind: \(ListedKind.allCases.map { $0.rawValue }.joined(separator: ", ")).")
  var kind: ListedKind?

  func run() {
    let kinds = kind.map { [$0] } ?? ListedKind.allCases
    for kind in kinds {
      if kinds.count > 1 { say("\n\(kind.rawValue.uppercased())") }
      let rows = kind.rows
      let width = rows.map { $0.id.count }.max() ?? 0
      for row in rows {
        say(row.id + String(repeating: " ", count: width - row.id.count + 2) + row.name)
      }
    }
  }
}

/// What can be listed.
enum ListedKind: String, CaseIterable, ExpressibleByArgument {
  case muscles = "muscles"
  case points = "points"
  case causes = "causes"
  case questions = "questions"
  case redFlags = "red-flags"
  case conditions = "conditions"
  case regions = "regions"
  case sources = "sources"

  var rows: [(id: String, name: String)] {
    switch self {
    case .muscles: Muscle.all.map { ($0.id.rawValue, "\($0.plain) (\($0.latin))") }
    case .points:
      TriggerPoint.all.map { ($0.id.rawValue, "\(Muscle.of($0.muscle).plain): \($0.name)") }
    case .causes: Mimic.all.map { ($0.id.rawValue, "\($0.name) (\($0.medical))") }
    case .questions: Question.all.map { ($0.id.rawValue, $0.ask.text) }
    case .redFlags: RedFlag.all.map { ($0.id.rawValue, $0.ask.text) }
    case .conditions: Contraindication.all.map { ($0.id.rawValue, $0.condition.text) }
    case .regions: RegionID.allCases.map { ($0.rawValue, $0.plain) }
    case .sources: Source.all.map { ($0.id.rawValue, "\($0.authors): \($0.title)") }
    }
  }
}
