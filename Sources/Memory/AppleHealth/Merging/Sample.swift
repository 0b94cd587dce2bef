/// An amount that one source counted between two times.
struct Sample: Equatable {
  let source: Int
  /// Seconds since 1970 in universal time.
  let start: Int64
  let end: Int64
  /// Minutes east of universal time: where it began.
  let offset: Int
  /// In the unit of its series.
  let amount: Double
}

/// A unit of an amount as the export writes it.
enum SampleUnit: Int {
  case count = 0
  case kilometres = 1
  case metres = 2
  case miles = 3
  case feet = 4
  case yards = 5
  case centimetres = 6
  case seconds = 7

  /// Into counts, metres or minutes.
  var factor: Double {
    switch self {
    case .count, .metres: 1
    case .kilometres: 1000
    case .miles: 1609.344  // by definition
    case .feet: 0.3048  // by definition
    case .yards: 0.9144  // by definition
    case .centimetres: 0.01
    case .seconds: 1.0 / 60
    }
  }

  /// The unit of a record; nil for one that we do not know.
  static func of(_ text: String) -> SampleUnit? {
    switch text {
    case "count": .count
    case "km": .kilometres
    case "m": .metres
    case "mi": .miles
    case "ft": .feet
    case "yd": .yards
    case "cm": .centimetres
    default: nil
    }
  }
}
