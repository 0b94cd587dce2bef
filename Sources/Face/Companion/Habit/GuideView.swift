import Anatomy
import Atlas
import Care
import CivilTime
import Evidence
import Journal
import Markup
import Safety
import Training

/// A guided session: while it runs, while it is stopped for a moment, and when it is over.
func guideView(_ model: Model) -> Node {
  guard let guide = model.unfinished.habit.guide else { return awayView(model) }
  if guide.session.isOver { return guideEndView(guide) }
  return guide.session.isEndAsked ? guideStoppedView(guide) : guideRunningView(model, guide)
}

private func guideRunningView(_ model: Model, _ guide: GuideRun) -> Node {
  let session = guide.session
  return main(.id("main"), .class("coach"), .key("main-Guide")) {
    div(.class("coach-now"), .key("now")) {
      p(.class("small soft")) { "Step \(session.number + 1) of \(session.steps.count)" }
      h1(.id("heading"), .class("phase"), Attribute("tabindex", "-1")) {
        session.isPaused ? "Paused" : session.step?.title ?? ""
      }
      p(.class("phase"), .role("timer")) { timeLeft(session) }
      if let repetition = session.repetition, let repeats = session.step?.repeats {
        p { "\(repetition) of \(repeats)" }
      }
      p(.class(guide.isSaidLarge ? "said large" : "said")) { guide.lastWords }
    }
    div(.class("coach-do"), .key("do")) {
      if let exercise = session.step?.exercise {
        ol(.class("bullets small")) {
          for step in Exercise.of(exercise).steps { li { step.text } }
        }
      }
      div(.class("segments")) {
        quietButton("Back", .habit(.guideHeard(.back)))
        quietButton("Next", .habit(.guideHeard(.skipped)))
      }
      more("It hurts", key: "hurts") {
        painScale("How much does it hurt?", chosen: nil, ends: ("no pain", "worst")) {
          .habit(.guideHeard(.rated(.of($0))))
        }
      }
    }
    footer(.class("coach-foot"), .key("foot")) {
      div(.class("coach-bar")) {
        button(
          .class("button"), .type("button"), .key("pause"),
          .on(
            .click, Message.habit(.guideHeard(session.isPaused ? .resumed : .paused)).code)
        ) { session.isPaused ? "Go on" : "Pause" }
        button(
          .class("button stop"), .type("button"), .key("stop"),
          .on(.click, Message.habit(.guideHeard(.ended(confirmed: false))).code)
        ) { "Stop" }
      }
    }
  }
}

private func timeLeft(_ session: GuidedSession) -> String {
  let seconds = (session.stepLeft.value + 999) / 1000
  return seconds >= 60 ? "\(seconds / 60) min \(seconds % 60) s" : "\(seconds) s"
}

private func guideStoppedView(_ guide: GuideRun) -> Node {
  main(.id("main"), .class("coach asked"), .key("main-Guide")) {
    div(.class("coach-now"), .key("now")) {
      h1(.id("heading"), .class("phase"), Attribute("tabindex", "-1")) { "Stopped" }
      p(.class("said")) { guide.lastWords }
    }
    div(.class("coach-do"), .key("asked")) {
      button(
        .class("button zone"), .type("button"), .key("go-on"),
        .on(.click, Message.habit(.guideHeard(.resumed)).code)
      ) { "All is well: go on" }
      h2 { "Is something wrong?" }
      div(.class("zones")) {
        for sign in StopSign.inOrder {
          button(
            .class("button"), .type("button"),
            .on(.click, Message.habit(.guideHeard(.felt(sign))).code)
          ) { sign.plain }
        }
      }
    }
    footer(.class("coach-foot"), .key("foot")) {
      button(
        .class("button stop full"), .type("button"), .key("end"),
        .on(.click, Message.habit(.guideHeard(.ended(confirmed: true))).code)
      ) { "Yes, end it" }
    }
  }
}

private func guideEndView(_ guide: GuideRun) -> Node {
  Screen(
    title: "Done", canGoBack: false,
    content: {
      switch guide.session.ending {
      case .pain:
        heading("Stop here")
        note(.warn) {
          p { "That is more pain than an exercise may bring. Rest a day, then do half." }
        }
      case .sign(let sign):
        heading("Stop here")
        note(.stop) {
          p { strong { sign.advice.level.headline } }
          p { sign.meaning.text }
        }
      case .complete: heading("Done")
      case .ended, .left, nil: heading("Ended")
      }
      if case .programme = guide.session.kind, guide.session.ending?.felt == nil {
        fieldset(.class("stack")) {
          legend { "How did it feel?" }
          for felt in [SessionFelt.easy, .right, .hard, .tooMuch] {
            option(felt.plain, on: guide.felt == felt, .habit(.guideFelt(felt)))
          }
        }
        if let felt = guide.felt { p(.class("soft")) { felt.then.text } }
      }
    },
    foot: { mainButton("Close", .habit(.guideClosed)) }
  ).node
}

extension SessionFelt {
  var plain: String {
    switch self {
    case .easy: "Easy"
    case .right: "Just right"
    case .hard: "Hard"
    case .tooMuch: "Too much"
    case .worseNextMorning: "Worse the next morning"
    }
  }
}
