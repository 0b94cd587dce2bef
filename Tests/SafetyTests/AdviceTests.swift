import Safety
import Testing

/// The whole lattice, not a sample: every level with every degree of self-massage.
let lattice: [Advice] = AdviceLevel.allCases.flatMap { level in
  SelfMassage.allCases.map { Advice(level: level, selfMassage: $0, reasons: []) }
}

@Suite struct AdviceTests {
  @Test func `joining is commutative and idempotent`() {
    for a in lattice {
      #expect(a.joined(a) == a)
      for b in lattice { #expect(a.joined(b) == b.joined(a)) }
    }
  }

  @Test func `joining is associative`() {
    for a in lattice {
      for b in lattice {
        for c in lattice { #expect(a.joined(b).joined(c) == a.joined(b.joined(c))) }
      }
    }
  }

  @Test func `joining never makes either part milder`() {
    for a in lattice {
      for b in lattice {
        let both = a.joined(b)
        #expect(both.level >= a.level && both.level >= b.level)
        #expect(both.selfMassage >= a.selfMassage && both.selfMassage >= b.selfMassage)
        #expect(both.level == a.level || both.level == b.level)
        #expect(both.selfMassage == a.selfMassage || both.selfMassage == b.selfMassage)
      }
    }
  }

  @Test func `self-care changes nothing`() {
    for a in lattice { #expect(a.joined(.selfCare) == a) }
  }

  @Test func `a reason stands once, in the order in which it came`() {
    let a = Advice(level: .selfCare, selfMassage: .ok, reasons: [.flag(.dvt), .cause(.dvt)])
    let b = Advice(level: .selfCare, selfMassage: .ok, reasons: [.cause(.dvt), .condition(.dvt)])
    #expect(a.joined(b).reasons == [.flag(.dvt), .cause(.dvt), .condition(.dvt)])
  }
}
