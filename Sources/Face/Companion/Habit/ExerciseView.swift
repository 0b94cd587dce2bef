import Anatomy
import Atlas
import Evidence
import Markup
import Safety

/// Every exercise, by what it is for.
func exercisesView(_ model: Model) -> Node {
  Screen(
    title: "All exercises", isWide: true,
    content: {
      heading("All exercises")
      for group in Exercise.Group.allCases {
        stack("tight") {
          h2 { group.plain }
          ul(.class("rows")) {
            for exercise in Exercise.all where exercise.group == group {
              rowLink(exercise.name.text, exercise.dose.text.text, .exercise(exercise.id))
            }
          }
        }
      }
    }
  ).node
}

/// One exercise: positions, steps, how much, when to stop.
func exerciseView(_ model: Model, _ exercise: Exercise) -> Node {
  let ask = model.askFirst([exercise.id])
  return Screen(
    title: exercise.name.text, isWide: true,
    content: {
      stack("tight") {
        heading(exercise.name.text)
        p(.class("soft")) { "For: " + exercise.trains.texts.joined(separator: ", ") + "." }
      }
      if !ask.isEmpty {
        note(.warn) {
          p { "Ask a doctor or physiotherapist first. You said:" }
          bullets(ask.map { Contraindication.of($0).ask.text })
        }
      }
      div(.class("split")) {
        stack {
          stack("tight") {
            h2 { "How it is done" }
            ol(.class("bullets")) { for step in exercise.steps { li { step.text } } }
          }
          dl(.class("facts")) {
            fact("How much", exercise.dose.text.text)
            fact("You need", exercise.equipment.text)
            fact("Easier", exercise.easier.text)
            fact("Harder", exercise.harder.text)
          }
          note(.warn) {
            p { strong { "Stop if" } }
            p { exercise.stopIf.text }
          }
        }
        stack {
          dl(.class("facts")) {
            fact("Start", exercise.start.text)
            fact("End", exercise.end.text)
          }
          effortPart(exercise)
          p(.class("soft small")) {
            "Exercise: \(exercise.standing.words). Positions and numbers: "
              + Standing.ours.words + "."
          }
          sourcesPart(exercise.sources)
        }
      }
    }
  ).node
}

private func effortPart(_ exercise: Exercise) -> Node {
  if exercise.efforts.isEmpty { return .nothing }
  return more("How hard it works the muscle", key: "effort") {
    p(.class("small")) { "Part of the muscle’s greatest effort, in healthy young people." }
    ul(.class("bullets small")) {
      for effort in exercise.efforts {
        li {
          Muscle.of(effort.muscle).plain.text + ": " + effort.percent.text + " "
          span(.class("tag")) { effort.standing.words }
        }
      }
    }
  }
}

extension Exercise.Group {
  var plain: String {
    switch self {
    case .gluteal: "Buttock"
    case .stairs: "Legs and stairs"
    case .hamstring: "Back of the thigh"
    case .balance: "Balance"
    case .trunk: "Belly and back"
    case .walking: "Walking"
    case .mobility: "Easy moves"
    case .warmUp: "Warm-up"
    case .afterRelease: "After pressing"
    }
  }
}
