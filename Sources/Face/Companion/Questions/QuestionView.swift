import Atlas
import Evidence
import Findings
import Markup

/// One question at a time, and only those that would change the answer.
func questionView(_ model: Model) -> Node {
  guard let question = model.nextQuestion else { return resultsScreen(model).node }
  return questionView(model, question)
}

func questionView(_ model: Model, _ question: Question) -> Node {
  let chosen = model.chosenAnswers(question.id)
  return Screen(
    title: "Question", step: .questions, stepDetail: model.questionsLeft,
    content: {
      stack("loose") {
        heading(question.ask.text)
        if question.multiple {
          stack("tight") {
            for answer in question.answers where answer != .notSure {
              tick(
                answer.plain, on: chosen.contains(answer),
                .questions(.answerToggled(question.id, answer)))
            }
          }
        } else {
          stack("tight") {
            for answer in question.answers where answer != .notSure {
              button(
                .class("button full big"), .type("button"), .key("a-" + answer.rawValue),
                .on(.click, Message.questions(.answerChosen(question.id, answer)).code)
              ) { answer.plain }
            }
          }
        }
        selfTestPart(question.id)
        more("Why do you ask?", key: "why-" + question.id.rawValue) {
          p { question.why.text }
          if let separation = model.separation { p(.class("soft")) { separation } }
        }
      }
    },
    foot: {
      if question.multiple { mainButton("Go on", .questions(.questionSkipped(question.id))) }
      if !question.multiple {
        quietButton("I am not sure", .questions(.questionSkipped(question.id)))
      }
      div(.class("row between")) {
        linkButton("Undo", .questions(.questionUndone))
        linkButton("Enough questions", .questions(.questionsFinished))
      }
    }
  ).node
}
