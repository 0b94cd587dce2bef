import Anatomy
import Atlas
import Safety

/// What the desk check against published sources changed in an entry.
enum ReviewNotes {
  static func of(_ entry: Entry) -> String? { all[entry] }

  static let all: [Entry: String] = Dictionary(
    parts.flatMap { $0 }.map { ($0.entry, $0.text) }, uniquingKeysWith: { first, _ in first })

  enum Entry: Hashable, Sendable {
    case muscle(MuscleID)
    case point(PointID)
    case mimic(MimicID)
    case question(QuestionID)
    case redFlag(RedFlagID)
    case contraindication(ContraindicationID)
  }

  struct Note: Sendable {
    let entry: Entry
    let text: String

    init(_ entry: Entry, _ text: String) {
      self.entry = entry
      self.text = text
    }
  }
}
