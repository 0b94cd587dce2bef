import Anatomy
import Safety
import Testing

@Suite struct ContraindicationTests {
  @Test(arguments: ContraindicationID.allCases)
  func `an entry bears the id it is found by`(id: ContraindicationID) {
    #expect(Contraindication.of(id).id == id)
  }

  @Test func `none is missing and none stands twice`() {
    #expect(Contraindication.all.map { $0.id } == ContraindicationID.allCases)
  }

  @Test func `what stops everywhere leaves nothing to press`() {
    for entry in Contraindication.all where entry.action == .stop && entry.scope == .everywhere {
      #expect(entry.advice.selfMassage == .no)
      for muscle in MuscleID.allCases { #expect(entry.forbids(muscle)) }
    }
  }

  @Test func `lighter forbids no muscle but asks for lighter pressing`() {
    for entry in Contraindication.all where entry.action == .lighter {
      #expect(entry.advice.selfMassage == .lighter)
      for muscle in MuscleID.allCases { #expect(!entry.forbids(muscle)) }
    }
  }

  @Test func `a part of the body forbids its muscles and no others`() {
    for entry in Contraindication.all where entry.action != .lighter {
      guard case .muscles(let muscles) = entry.scope else { continue }
      #expect(!muscles.isEmpty)
      for muscle in MuscleID.allCases {
        #expect(entry.forbids(muscle) == muscles.contains(muscle))
      }
      #expect(entry.advice.selfMassage == .avoidArea)
    }
  }

  @Test func `a contraindication limits pressing and never says when to see someone`() {
    for entry in Contraindication.all {
      #expect(entry.advice.level == .selfCare)
      #expect(entry.advice.selfMassage >= .lighter)
      #expect(entry.advice.reasons == [.condition(entry.id)])
    }
  }

  @Test(arguments: [
    (ContraindicationID.dvt, SelfMassage.no), (.fever, .no), (.childConsent, .no),
    (.eatingDrugs, .no), (.pregnancy, .avoidArea), (.anticoagulant, .lighter), (.skin, .avoidArea),
  ])
  func `the strictest are as strict as they must be`(id: ContraindicationID, press: SelfMassage) {
    #expect(Contraindication.of(id).advice.selfMassage == press)
  }
}
