import Atlas
import Evidence
import Safety
import Testing

@Suite struct MimicTests {
  @Test(arguments: MimicID.allCases) func `a cause bears the id it is found by`(id: MimicID) {
    #expect(Mimic.of(id).id == id)
  }

  @Test func `no cause is missing and none stands twice`() {
    #expect(Mimic.all.map { $0.id } == MimicID.allCases)
  }

  @Test func `every cause is drawn somewhere, says what to do and rests on a source`() {
    for mimic in Mimic.all {
      #expect(!mimic.patterns.isEmpty && !mimic.sources.isEmpty && mimic.whatToDo.text.count > 10)
      for pattern in mimic.patterns {
        #expect(pattern.refers.contains { $0.strength == .essential })
        #expect(Set(pattern.refers.map { $0.region }).count == pattern.refers.count)
      }
      #expect((mimic.patterns.count > 1) == mimic.patterns.allSatisfy { $0.site != nil })
    }
  }

  @Test func `what needs somebody today is never pressed`() {
    for mimic in Mimic.all where mimic.action >= .sameDay { #expect(mimic.selfMassage == .no) }
  }

  @Test func `an emergency is never called common`() {
    for mimic in Mimic.all where mimic.action == .emergency {
      #expect(mimic.band == .rare || mimic.band == .veryRare)
    }
  }

  @Test func `every statement rests on a source`() {
    for mimic in Mimic.all {
      for statement in mimic.prevalence + mimic.findings { #expect(!statement.sources.isEmpty) }
    }
  }

  @Test func `every cause can be told from the others by some answer or drawing`() {
    for mimic in Mimic.all {
      let spoken = Question.all.contains { question in
        question.associations.contains { $0.cause == .mimic(mimic.id) && $0.counts }
      }
      #expect(spoken, "\(mimic.id.rawValue)")
    }
  }
}
