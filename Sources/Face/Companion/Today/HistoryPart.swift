import Anatomy
import Atlas
import Care
import CivilTime
import Journal
import Markup
import Safety

/// What was done at a point before, the latest first: its own history, with what went wrong.
func historyPart(_ model: Model, _ point: PointID, _ side: Side? = nil) -> Node {
  let notes = model.diary.sessions.filter {
    $0.released.point == point && (side == nil || $0.released.side == side)
  }
  if notes.isEmpty { return .nothing }
  return stack("tight") {
    h3 { "Your sessions here" }
    ul(.class("bullets small")) {
      for note in notes.suffix(History.most).reversed() { li { line(note) } }
    }
    if notes.count > History.most {
      p(.class("small soft")) { "And \(notes.count - History.most) before." }
    }
  }
}

private func line(_ note: SessionNote) -> String {
  let released = note.released
  func change(_ what: String, _ from: PainScore?, _ to: PainScore?) -> [String] {
    guard let from, let to else { return [] }
    return [what + " \(from.value), then \(to.value)"]
  }
  let parts =
    [note.day.text, released.side.rawValue, "\(released.seconds.value) s"]
    + change("ache", released.firstTenderness, released.lastTenderness)
    + change("pain", released.before, released.after)
    + released.adverse.map { $0.plain.lowercasedFirst }
  return parts.joined(separator: " · ")
}

private enum History {
  static let most = 5  // that a person reads at a glance; ours
}
