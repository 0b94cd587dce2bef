public import Evidence

/// The programme that keeps the pain away: ours, built from cited facts, itself untested.
public enum Programme {
  /// The level with a number.
  public static func of(_ level: ExerciseLevel) -> ProgrammeLevel {
    switch level {
    case .start: .start
    case .build: .build
    case .ready: .ready
    }
  }

  /// Every level, the easiest first.
  public static var levels: [ProgrammeLevel] { ExerciseLevel.allCases.map { of($0) } }

  /// What the programme is built from.
  public static var sources: [SourceID] {
    [
      .shiri2018, .steffens2016, .macaskill2014, .distefano2009, .cleary2002, .fradkin2006,
      .namtptSymptomChecker, .clinicalConvention,
    ]
  }
}
