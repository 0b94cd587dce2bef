import Atlas
import Evidence
import Safety
import Testing

@Suite struct TechniqueTests {
  static let statements: [Statement] =
    Technique.ours + Technique.doseStudies + Technique.painTarget + Technique.pain
    + [Technique.softness] + Technique.partner + Technique.afterCare + Technique.effects
    + Technique.critics + Technique.pressSafety + HarmReports.all + Prevention.loadSpike
    + Prevention.exercise + [Prevention.walking] + Course.natural
    + FoundingCause.all.flatMap { $0.evidence } + PalpationSign.all.flatMap { $0.agreement }
    + Measure.all.flatMap { $0.change } + [ExerciseEffort.bands]

  @Test func `every statement rests on a source`() {
    for statement in TechniqueTests.statements {
      #expect(!statement.sources.isEmpty && !statement.text.isEmpty)
    }
  }

  @Test func `what is ours says so`() {
    #expect(Technique.ours.allSatisfy { $0.standing == .ours })
    #expect(Technique.painTarget.allSatisfy { $0.standing == .ours })
    #expect(Prevention.loadSpike.contains { $0.standing == .ours })
  }

  @Test func `every claim of the founding article is shown with what else is known`() {
    #expect(FoundingClaim.all.count == 13)
    for claim in FoundingClaim.all {
      #expect(claim.sources.contains(.n2016))
      #expect(!claim.assessment.text.isEmpty)
    }
    #expect(
      FoundingClaim.all.contains { $0.verdict == .differs && $0.claim.text.contains("sharp") })
    #expect(
      FoundingClaim.all.contains { $0.verdict == .limited && $0.claim.text.contains("Anyone") })
  }

  @Test func `every tool and position has its words`() {
    for tool in Tool.allCases {
      #expect(!tool.plain.isEmpty && !tool.how.isEmpty && !tool.limit.isEmpty)
      #expect(!tool.sources.isEmpty)
    }
    for position in Position.allCases { #expect(!position.how.isEmpty && !position.limit.isEmpty) }
  }

  @Test func `licences decide which measures are free`() {
    #expect(Measure.all.map { $0.id } == ["nprs", "psfs", "lefs", "odi", "startback", "pgic"])
    #expect(Measure.all.contains { $0.codes.contains { $0.code == "72514-3" } })
  }
}
