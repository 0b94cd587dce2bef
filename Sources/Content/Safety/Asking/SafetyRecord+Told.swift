internal import Evidence

// What was told, in the very words that were ticked.

extension SafetyRecord {
  /// Every sign that was told with more than a no, in the order of the flags and limits.
  public var told: [SafetySign] {
    RedFlagID.allCases.flatMap { told(of: $0) }
      + ContraindicationID.allCases.map { .condition($0) }.filter { isTold($0) }
  }

  /// The signs of a flag that were told with more than a no.
  public func told(of flag: RedFlagID) -> [SafetySign] { signs(of: flag).filter { isTold($0) } }

  private func isTold(_ sign: SafetySign) -> Bool {
    said[sign].map { $0.answer != .no } ?? false
  }

  /// The line that was ticked, and the answer to the question after it.
  public func words(of sign: SafetySign) -> String {
    guard let answer = said[sign]?.option.flatMap({ sign.clarify?.answer($0) }) else {
      return sign.sentence
    }
    return sign.sentence + " " + answer.say.text.ended
  }
}

extension SafetySign {
  /// Its line as a sentence.
  public var sentence: String { short.text.ended }
}

extension String {
  /// With a full stop, where it has no end of its own.
  fileprivate var ended: String {
    switch utf8.last {
    case UInt8(ascii: "."), UInt8(ascii: "?"), UInt8(ascii: "!"): self
    case _: self + "."
    }
  }
}
