/// A choice that lasts; the raw value is its key in the journal.
public enum Setting: String, CaseIterable, Hashable, Sendable {
  /// Which emergency number is shown: the number's place in the list.
  case emergency = "emergency"
  case theme = "theme"
  case sound = "sound"
  /// Whether single keys press the buttons of a session.
  case keys = "keys"
  /// Whether the one who is pressed has little padding over the bones.
  case slim = "slim"
  /// In what lengths on the body are said.
  case length = "length"

  /// The values that are allowed, the first being the default; empty where a list decides.
  var values: [String] {
    switch self {
    case .emergency: []
    case .theme: ["system", "light", "dark"]
    case .sound: ["voice", "tone", "vibration", "silent"]
    case .keys: ["on", "off"]
    case .slim: ["no", "yes"]
    case .length: LengthUnit.allCases.map { $0.rawValue }
    }
  }
}

/// What a tap asked for that wants a second word.
enum Confirmation: Hashable, Sendable {
  case startOver
  case deletion
  /// A file that shares nothing with this journal: whose is it?
  case otherJournal
}
