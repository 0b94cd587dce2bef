import Anatomy
import Safety
import Testing

/// When a sign comes up, against its sentence in plain Swift, over all of what it hangs on: every
/// area alone, every pair of areas that the sentence tells apart, what is worst, the point to be
/// pressed, the ages and days at, below and above every threshold, the sex, and what was told.
@Suite struct WhenTests {
  @Test(arguments: Asked.sentences.indices)
  func `a sign comes up exactly when its sentence says so`(place: Int) {
    let sentence = Asked.sentences[place]
    var checked = 0
    var wrong: [String] = []
    for known in sentence.inputs {
      let record = known.record
      let comesUp = record.comesUp(sentence.sign, known.facts)
      if comesUp != sentence.isAsked(known) && wrong.count < 5 { wrong.append("\(known)") }
      checked += 1
    }
    #expect(wrong.isEmpty, "\(sentence.sign.code)")
    #expect(checked >= 60, "\(sentence.sign.code): only \(checked)")
  }

  @Test func `every sign with a rule has its sentence, and the others always come up`() {
    let told = Set(Asked.sentences.map { $0.sign })
    for sign in SafetySign.all {
      #expect(told.contains(sign) == sign.hasRule, "\(sign.code)")
      guard !sign.hasRule, sign != .flag(.child) else { continue }
      for region in RegionID.allCases {
        let facts = SafetyFacts(
          areas: [.of(region, beside: .left)], age: 40, isMale: true, days: 3)
        #expect(SafetyRecord().comesUp(sign, facts), "\(sign.code)")
      }
    }
  }

  @Test func `the age is asked for only where it is not known`() {
    #expect(SafetyRecord().comesUp(.flag(.child), SafetyFacts()))
    for age in 0...130 {
      #expect(!SafetyRecord().comesUp(.flag(.child), SafetyFacts(age: age)))
    }
  }

  @Test func `nothing that becomes known later closes what was opened by a tick`() {
    var record = SafetyRecord()
    record.answer(.condition(.anticoagulant), Said(.yes))
    record.answer(.condition(.nerveSigns), Said(.yes))
    for region in RegionID.allCases {
      let facts = SafetyFacts(areas: [.of(region, beside: .right)], age: 50, isMale: true, days: 9)
      #expect(record.comesUp(.flag(.thinnerBleed), facts))
      #expect(record.comesUp(.flag(.nerveLasting), facts))
    }
  }
}

extension SafetySign {
  /// Asked only where a rule fits; at the gate there are no rules.
  fileprivate var hasRule: Bool {
    guard stage != .gate else { return false }
    switch self {
    case .flag(let id): return id != .child && RedFlag.of(id).when != nil
    case .item(let id): return (SafetyItem.of(id).when ?? RedFlag.of(id.flag).when) != nil
    case .condition(let id): return Contraindication.of(id).when != nil
    }
  }
}
