import Atlas
import Evidence
import Markup

/// Keep it away: what brings it on, and what helps against it, with how far each is known.
func awayView(_ model: Model) -> Node {
  Screen(
    title: "Keep it away", isWide: true,
    content: {
      heading("Keep it away")
      lead(
        "Moving more has better proof than any pressing. Start small, and add a little each week.")
      stack {
        h2 { "A small programme" }
        div(.class("groups two")) {
          for level in Programme.levels {
            sheet {
              h3 { level.name.text }
              p { level.forWhom.text }
              bullets(level.parts.map { Exercise.of($0.exercise).name.text })
            }
          }
        }
        p(.class("soft small")) {
          "Built from the facts below. The programme as a whole is ours, and untested."
        }
      }
      stack {
        h2 { "What brings it on" }
        p(.class("soft")) { "This is what the founding article says, and what else is known." }
        for cause in FoundingCause.all {
          more(cause.claim.text, key: "cause-" + cause.id.text) {
            p { cause.assessment.text }
            statementList(cause.evidence)
          }
        }
      }
      stack("tight") {
        h2 { "What is known" }
        statementsPart("Exercise against back pain", Prevention.exercise)
        statementsPart("Walking", [Prevention.walking])
        statementsPart("Doing more than usual", Prevention.loadSpike)
        more("How hard exercises work the buttock", key: "efforts") {
          ul(.class("bullets")) {
            for effort in ExerciseEffort.all { li { effortWords(effort) } }
          }
        }
        sourcesPart(Programme.sources)
      }
    }
  ).node
}

private func effortWords(_ effort: ExerciseEffort) -> String {
  let medius = effort.gluteusMedius.map { "middle side-buttock " + $0.text }
  let maximus = effort.gluteusMaximus.map { "large buttock " + $0.text }
  return effort.exercise.text.capitalizedFirst + ": "
    + [medius, maximus].compactMap { $0 }.joined(separator: "; ") + "."
}
