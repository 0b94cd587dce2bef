import CivilTime
import Guidance
import Journal
import Safety
import SampleJournals
import Testing

@testable import Companion

/// The app has no advice of its own.
@Suite struct GuidedTests {
  @Test func `ten thousand journals ask for the same in the app as in the guidance`() {
    for seed in 0..<10_000 {
      let diary = Diary(Journals.entries(seed: seed))
      let guidance = Guidance(diary, on: Journals.today)
      var model = Model()
      model.now = Journals.now
      model.offset = Journals.offset
      model.diary = diary
      model.rank()
      #expect(model.advice == guidance.advice, "seed \(seed)")
      #expect(model.followUp == guidance.followUp, "seed \(seed)")
      #expect(model.isEmergency == (guidance.advice.level == .emergency), "seed \(seed)")
    }
  }
}
