import Atlas
import Care
import Evidence
import Markup

/// While the joint is moved: the exercise for the muscle that was pressed.
func movePart(_ session: ReleaseSession) -> Node {
  guard session.phase == .move,
    let exercise = Exercise.after(TriggerPoint.of(session.plan.point).muscle)
  else { return .nothing }
  return div(.class("note"), .key("move")) {
    p { strong { exercise.name.text } }
    exercisePart(exercise.id, side: session.plan.side)
    ol(.class("bullets small")) { for step in exercise.steps { li { step.text } } }
    p(.class("small")) { "Stop if: " + exercise.stopIf.text }
  }
}
