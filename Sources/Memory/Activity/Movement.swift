/// A kind of movement, or of sitting, that a day can hold.
///
/// Raw values are stored and exchanged: they are never changed or reused.
public enum Movement: String, CaseIterable, Hashable, Sendable {
  case stairs = "stairs"
  case hills = "hills"
  /// Walking on ground that nobody told of, as a phone counts it.
  case walking = "walking"
  case levelWalking = "level-walking"
  case sandWalking = "sand-walking"
  case unevenWalking = "uneven-walking"
  case running = "running"
  case skiing = "skiing"
  case waterSkiing = "water-skiing"
  case strength = "strength"
  case balance = "balance"
  case sitting = "sitting"

  /// What a person logs by hand; plain walking is only ever imported.
  public static let byHand: [Movement] = allCases.filter { $0 != .walking }

  /// The name on screen.
  public var plain: String {
    switch self {
    case .stairs: "Stairs"
    case .hills: "Hills"
    case .walking: "Walking"
    case .levelWalking: "Walking on level ground"
    case .sandWalking: "Walking on sand"
    case .unevenWalking: "Walking on rough ground"
    case .running: "Running"
    case .skiing: "Skiing or snowboarding"
    case .waterSkiing: "Water skiing and water sports"
    case .strength: "Strength"
    case .balance: "Balance"
    case .sitting: "Sitting"
    }
  }
}

/// What an amount of movement counts.
///
/// Raw values are stored and exchanged: they are never changed or reused.
public enum MovementUnit: String, CaseIterable, Hashable, Sendable {
  case minutes = "minutes"
  case flights = "flights"
  case steps = "steps"
  case metres = "metres"
}
