import Atlas
import Evidence
import Markup
import Safety

/// What a person may do for another cause, from the evidence, each statement with how far it stands.
///
/// Nothing of it is shown while a sign that must be seen first is open or told.
func selfCarePart(_ care: SelfCare, isBarred: Bool) -> Node {
  if isBarred {
    return note(.warn) {
      p { "First a professional should look at one of the signs that you told or did not answer." }
    }
  }
  return stack("loose") {
    p { care.inShort.text }
    statementPart("Change now", care.changeNow)
    statementPart("Keep doing", care.keepDoing)
    statementPart("Do not", care.never)
    if !care.exercises.isEmpty {
      stack("tight") {
        h2 { "Exercises" }
        ul(.class("bullets")) {
          for prescription in care.exercises {
            li { Exercise.of(prescription.exercise).name.text }
          }
        }
        p(.class("soft small")) { care.painRule.text }
      }
    }
    pressingPart(care.pressing)
    foldedPart("Sleep", care.sleep)
    foldedPart("What to expect", care.course)
    statementPart("Whom to see", care.whomToSee)
  }
}

private func statementPart(_ title: String, _ statements: [Statement]) -> Node {
  if statements.isEmpty { return .nothing }
  return stack("tight") {
    h2 { title }
    statementList(statements)
  }
}

private func foldedPart(_ title: String, _ statements: [Statement]) -> Node {
  if statements.isEmpty { return .nothing }
  return more(title, key: "care-" + title) { statementList(statements) }
}

private func pressingPart(_ pressing: SelfCare.Pressing) -> Node {
  stack("tight") {
    h2 { "Pressing" }
    p { pressing.allowed.words }
    if !pressing.here.isEmpty { bullets(pressing.here.texts) }
    if !pressing.notHere.isEmpty {
      p(.class("soft")) { "Not here:" }
      bullets(pressing.notHere.texts)
    }
  }
}
