import Anatomy
import Atlas
import CivilTime
import Safety
import Testing
import Training

@Suite struct OfferTests {
  @Test func `nothing is offered while any advice above self-care or a stop sign stands`() {
    for level in AdviceLevel.allCases {
      for hasStopSign in [false, true] {
        for pain in PainScore.all.map({ Optional($0) }) + [nil] {
          let offer = TrainingOffer(level: level, hasStopSign: hasStopSign, pain: pain)
          let mayBe = level == .selfCare && !hasStopSign && (pain?.value ?? 0) <= 4
          #expect(offer.isOpen == mayBe)
        }
      }
    }
  }

  @Test func `an exercise asks first with just what its entry names`() {
    let squat = Exercise.of(.splitSquat)
    #expect(TrainingOffer.askFirst(squat, [.pregnancy, .anticoagulant]) == [.pregnancy])
    #expect(TrainingOffer.askFirst(Exercise.of(.clam), Set(ContraindicationID.allCases)).isEmpty)
  }

  @Test(arguments: [
    (13, 0, Upkeep.programme), (14, 0, .smallest), (41, 11, .smallest), (41, 12, .silent),
    (42, 0, .silent),
  ])
  func `less and less, at its thresholds`(free: Int, sessions: Int, expected: Upkeep) throws {
    let today = try day("2026-01-15")
    let days = (0..<sessions).map { today.advanced(by: -3 * $0) }
    #expect(
      Upkeep(painFreeSince: today.advanced(by: -free), sessions: days, today: today) == expected)
  }

  @Test func `while there is pain the programme goes on`() throws {
    #expect(Upkeep(painFreeSince: nil, sessions: [], today: try day("2026-01-15")) == .programme)
  }
}
