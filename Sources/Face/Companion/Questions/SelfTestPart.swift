import Atlas
import Evidence
import Figure
import Markup

/// How to try what a question asks for; nothing where there is no such test. Where it is not to be
/// tried stands first.
func selfTestPart(_ question: QuestionID) -> Node {
  guard let test = SelfTest.of(question) else { return .nothing }
  return more("How to try it", key: "try-" + question.rawValue) {
    note(.warn) {
      p { strong { "Do not try it if one of these is so" } }
      bullets(test.notWhen.texts)
    }
    div(.class("positions")) { for picture in selfTestPictures(test.id) { picture } }
    ol(.class("bullets")) { for step in test.steps { li { step.text } } }
    dl(.class("facts")) {
      fact("Start", test.start.text)
      fact("End", test.end.text)
      fact("Yes means", test.positive.text)
      fact("Stop if", test.stopIf.text)
      fact("It does not mean", test.notMeans.text)
    }
    if let weak = test.ifWeak { note(.warn) { p { weak.text } } }
    p(.class("small soft")) { test.limit.text }
    sourcesPart(test.sources)
  }
}
