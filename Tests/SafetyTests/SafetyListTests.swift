import Safety
import Testing

@Suite struct SafetyListTests {
  /// Contraindications that a red flag asks for, so that no list does.
  static let askedByFlags: Set<ContraindicationID> = [.osteoporosis, .cancer, .childConsent]

  @Test func `every sign is asked in exactly one list, at its own stage`() {
    for sign in SafetySign.all {
      let lists = SafetyList.all.filter { $0.signs.contains(sign) }
      if case .condition(let id) = sign, Self.askedByFlags.contains(id) {
        #expect(lists.isEmpty)
        continue
      }
      #expect(lists.map { $0.stage } == [sign.stage], "\(sign.code)")
      #expect(lists.first?.signs.filter { $0 == sign }.count == 1, "\(sign.code)")
    }
  }

  @Test func `every red flag has a sign in a list`() {
    let asked = Set(SafetyList.all.flatMap { $0.signs }.compactMap { $0.flag })
    #expect(asked == Set(RedFlagID.allCases))
  }

  @Test func `what a red flag asks for is asked by a flag that is in a list`() {
    for id in Self.askedByFlags {
      let asked = RedFlag.all.contains { flag in
        SafetyAnswers(flags: [flag.id: .yes]).completed.conditions.contains(id)
          || flag.thenAsk?.sets == id
      }
      #expect(asked, "\(id.rawValue)")
    }
  }

  @Test func `all that is an emergency on a plain tick, whatever is drawn, stands at the gate`() {
    for flag in RedFlag.all where flag.action == .emergency && flag.when == nil {
      #expect(flag.stage == .gate, "\(flag.id.rawValue)")
    }
  }

  @Test func `a sign has one code, and is found by it`() {
    let codes = SafetySign.all.map { $0.code }
    #expect(Set(codes).count == codes.count)
    for sign in SafetySign.all { #expect(SafetySign(code: sign.code) == sign) }
    #expect(SafetySign(code: "condition:nothing") == nil)
    #expect(SafetySign(code: "cauda.nothing") == nil)
  }
}
