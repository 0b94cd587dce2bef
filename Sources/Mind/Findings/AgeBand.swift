public import Atlas

extension AnswerID {
  /// The band of an age in whole years, as findings.json cuts them.
  public init(ageBandOf age: Int) {
    switch age {
    case ..<30: self = .under30
    case ..<50: self = .from30To49
    case ..<60: self = .from50To59
    case ..<70: self = .from60To69
    default: self = .from70
    }
  }
}
