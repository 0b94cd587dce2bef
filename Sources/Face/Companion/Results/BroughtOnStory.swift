import Atlas
import Evidence
import Findings
import Markup
import Reasoning

/// What was told of the days before, told back on the likely points: what is known of each, and how
/// far that stands.
struct BroughtOnStory {
  /// What was told, as statements.
  let told: [String]
  let links: [Link]

  struct Link: Hashable {
    let trigger: String
    let cause: String
    let standing: Standing
    let remark: String?
  }

  /// - Parameter causes: the likely ones, best first.
  init(_ findings: Findings, _ causes: [Cause]) {
    let questions: [QuestionID] = [.unaccustomed, .activityKind, .inactiveBefore, .noWarmUp]
    let answered = findings.answers.filter {
      questions.contains($0.question) && $0.answers != [.no] && $0.answers != [.notSure]
    }
    told = answered.filter { $0.question != .activityKind }
      .map { $0.question.statement(.yes) }
    var links: [Link] = []
    for answer in answered {
      for association in Question.of(answer.question).associations
      where association.direction == .up && association.counts {
        let wanted = association.answers.isEmpty ? [AnswerID.yes] : association.answers
        guard let said = answer.answers.first(where: { wanted.contains($0) }),
          let cause = causes.first(where: { $0.fits(association.cause) })
        else { continue }
        let link = Link(
          trigger: answer.question == .activityKind
            ? said.plain : answer.question.statement(.yes),
          cause: cause.name, standing: association.standing,
          remark: association.source == .n2016 ? "as the founding article says" : nil)
        if !links.contains(link) { links.append(link) }
      }
    }
    self.links = links
  }
}

extension Cause {
  fileprivate func fits(_ associated: AssociatedCause) -> Bool {
    switch (self, associated) {
    case (.point(let point, _), .muscle(let muscle)): TriggerPoint.of(point).muscle == muscle
    case (.point, .anyPoint): true
    case (.mimic(let own, _), .mimic(let other)): own == other
    case (.point, .mimic), (.mimic, .muscle), (.mimic, .anyPoint): false
    }
  }
}

/// What may have brought it on, each with its evidence grade; nothing where nothing was told.
func broughtOnPart(_ story: BroughtOnStory) -> Node {
  if story.told.isEmpty { return .nothing }
  return stack("tight") {
    h2 { "What may have brought it on" }
    if story.links.isEmpty {
      p { "You told: " + story.told.map { $0.lowercasedFirst }.joined(separator: "; ") + "." }
      p(.class("soft small")) { "What was read ties none of it to what fits best." }
    } else {
      ul(.class("bullets")) {
        for link in story.links {
          li {
            link.trigger + " goes with " + link.cause.lowercasedFirst
              + (link.remark.map { ", " + $0 } ?? "") + ". "
            span(.class("tag")) { link.standing.words }
          }
        }
      }
      p(.class("soft small")) { "These links are weak: they speak a little, and prove nothing." }
    }
    p {
      a(.href(Route.broughtOn.hash), .on(.click, Message.went(.broughtOn).code)) {
        "What is known of it, and what to change"
      }
    }
  }
}
