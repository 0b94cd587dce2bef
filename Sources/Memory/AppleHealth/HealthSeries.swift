public import Activity

/// What the import keeps of Apple Health: amounts that sources count side by side.
public enum HealthSeries: String, CaseIterable, Hashable, Sendable {
  case steps = "steps"
  case walkingDistance = "walking-distance"
  case flights = "flights"
  case snowDistance = "snow-distance"
  case walking = "walking"
  case hiking = "hiking"
  case stairs = "stairs"
  case running = "running"
  case skiing = "skiing"
  case waterSports = "water-sports"
  case strength = "strength"
  case balance = "balance"

  /// What a day's total becomes.
  public var movement: Movement {
    switch self {
    case .steps, .walkingDistance, .walking: .walking
    case .hiking: .hills
    case .flights, .stairs: .stairs
    case .running: .running
    case .snowDistance, .skiing: .skiing
    case .waterSports: .waterSkiing
    case .strength: .strength
    case .balance: .balance
    }
  }

  public var unit: MovementUnit {
    switch self {
    case .steps: .steps
    case .walkingDistance, .snowDistance: .metres
    case .flights: .flights
    case .walking, .hiking, .stairs, .running, .skiing, .waterSports, .strength, .balance: .minutes
    }
  }

  /// The name on screen.
  public var plain: String {
    switch self {
    case .steps: "Steps"
    case .walkingDistance: "Distance on foot"
    case .flights: "Flights of stairs"
    case .snowDistance: "Distance on snow"
    case .walking: "Walks"
    case .hiking: "Hikes"
    case .stairs: "Stair workouts"
    case .running: "Runs"
    case .skiing: "Skiing and snow sports"
    case .waterSports: "Water sports"
    case .strength: "Strength training"
    case .balance: "Balance and yoga"
    }
  }

  /// The series of a kind of record; nil for those that are only counted.
  static func ofRecord(_ type: String) -> HealthSeries? {
    switch type {
    case "HKQuantityTypeIdentifierStepCount": .steps
    case "HKQuantityTypeIdentifierDistanceWalkingRunning": .walkingDistance
    case "HKQuantityTypeIdentifierFlightsClimbed": .flights
    case "HKQuantityTypeIdentifierDistanceDownhillSnowSports",
      "HKQuantityTypeIdentifierDistanceCrossCountrySkiing":
      .snowDistance
    default: nil
    }
  }

  /// The series of a kind of workout; nil for those that are only counted.
  static func ofWorkout(_ type: String) -> HealthSeries? {
    switch type {
    case "HKWorkoutActivityTypeWalking": .walking
    case "HKWorkoutActivityTypeHiking": .hiking
    case "HKWorkoutActivityTypeStairs", "HKWorkoutActivityTypeStairClimbing",
      "HKWorkoutActivityTypeStepTraining":
      .stairs
    case "HKWorkoutActivityTypeRunning": .running
    case "HKWorkoutActivityTypeDownhillSkiing", "HKWorkoutActivityTypeCrossCountrySkiing",
      "HKWorkoutActivityTypeSnowboarding", "HKWorkoutActivityTypeSnowSports":
      .skiing
    case "HKWorkoutActivityTypeWaterSports", "HKWorkoutActivityTypeSurfingSports",
      "HKWorkoutActivityTypePaddleSports":
      .waterSports
    case "HKWorkoutActivityTypeTraditionalStrengthTraining",
      "HKWorkoutActivityTypeFunctionalStrengthTraining", "HKWorkoutActivityTypeCoreTraining":
      .strength
    case "HKWorkoutActivityTypeYoga", "HKWorkoutActivityTypePilates",
      "HKWorkoutActivityTypeTaiChi", "HKWorkoutActivityTypeBarre":
      .balance
    default: nil
    }
  }
}
