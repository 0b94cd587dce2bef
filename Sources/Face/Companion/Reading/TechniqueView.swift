import Atlas
import Evidence
import Markup

/// How to press, what to expect, and who doubts it: both sides of every claim.
func techniqueView(_ model: Model) -> Node {
  Screen(
    title: "How to press",
    content: {
      heading("How to press")
      lead(Technique.honestLine)
      listPart("Our rules", Technique.ours.map { $0.text })
      stack {
        h2 { "What the founding article says" }
        for claim in FoundingClaim.all {
          more(claim.claim.text, key: "claim-" + claim.claim.text) {
            p {
              span(.class("tag")) { claim.verdict.plain }
              " " + claim.assessment.text
            }
            sourcesPart(claim.sources)
          }
        }
      }
      stack("tight") {
        h2 { "What is known" }
        statementsPart("Doses in studies", Technique.doseStudies)
        statementsPart("What it does", Technique.effects)
        statementsPart("Who doubts it", Technique.critics)
        statementsPart("Afterwards", Technique.afterCare)
      }
    }
  ).node
}
