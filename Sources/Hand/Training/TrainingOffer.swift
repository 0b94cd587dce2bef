public import Anatomy
public import Atlas
public import Safety

/// Whether the programme may be offered now, and which exercises ask for a clinician first.
public enum TrainingOffer: Hashable, Sendable {
  case open
  case closed(Reason)

  /// Why nothing is offered.
  public enum Reason: Hashable, Sendable {
    /// A red flag or another sign asks for a professional.
    case advice(AdviceLevel)
    /// A sign that ended a session still counts.
    case stopSign
    /// Today's pain is above what an exercise may bring.
    case pain(PainScore)

    public var words: String {
      switch self {
      case .advice: "First see to what the safety page says. Exercise can wait."
      case .stopSign: "A sign in your last session asks for rest. No exercise until that is clear."
      case .pain: "It hurts too much for exercise today. Come back when it is 4 of 10 or less."
      }
    }
  }

  /// - Parameters:
  ///   - level: the joined advice on this person, all flags and signs in it.
  ///   - hasStopSign: an acute stop rule stands.
  ///   - pain: as it is now; nil where it was not told.
  public init(level: AdviceLevel, hasStopSign: Bool, pain: PainScore?) {
    if level > .selfCare {
      self = .closed(.advice(level))
    } else if hasStopSign {
      self = .closed(.stopSign)
    } else if let pain, pain.value > TrainingRule.mostPain {
      self = .closed(.pain(pain))
    } else {
      self = .open
    }
  }

  public var isOpen: Bool { self == .open }

  /// What of the conditions that were told asks for a clinician before this exercise.
  public static func askFirst(
    _ exercise: Exercise, _ conditions: Set<ContraindicationID>
  ) -> [ContraindicationID] {
    exercise.askFirst.filter { conditions.contains($0) }
  }
}
