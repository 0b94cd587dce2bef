import Markup
import Reasoning

/// The start page: where the person stands, and the one next thing.
func homeView(_ model: Model) -> Node {
  Screen(
    title: "Unknot", canGoBack: false,
    content: {
      stack("tight") {
        heading(model.hasOpenEpisode ? "Welcome back" : "Pain in the back, buttock, hip or leg?")
        if let line = model.standing { lead(line) }
      }
      if model.hasOpenEpisode {
        if model.safetyIsAnswered { adviceNote(model) }
        nextSheet(model)
      }
      stack {
        entry("Day by day", "How it goes, at a glance", .went(.log))
        entry("When to get help", "What a professional should see", .went(.help))
        entry("Keep it away", "What brings it on, and what helps against it", .went(.away))
        entry("The atlas", "Every muscle and point, with its sources", .went(.atlas))
        entry("About Unknot", "What it is, what it is not, who checked it", .went(.about))
      }
    },
    foot: {
      if model.hasOpenEpisode {
        mainButton(model.nextRoute.invitation, .went(model.nextRoute))
      } else {
        mainButton("Start", .begun)
      }
    }
  ).node
}

private func nextSheet(_ model: Model) -> Node {
  guard let found = model.leadingCause else { return .nothing }
  return div(.class("sheet")) {
    p(.class("soft small")) { "Best fit so far" }
    strong { found.cause.name }
    meter(found.probability)
    if model.checkInIsDue { quietButton("Today's check-in", .went(.checkIn)) }
  }
}

private func entry(_ title: String, _ words: String, _ message: Message) -> Node {
  button(.class("sheet"), .type("button"), .on(.click, message.code)) {
    strong(.class("entry-name")) { title }
    span(.class("soft")) { words }
  }
}

extension Route {
  /// What the main button of the start page says.
  var invitation: String {
    switch self {
    case .safety, .followUps, .conditions: "Go on with the safety questions"
    case .draw: "Show where it hurts"
    case .begin, .questions: "Go on with the questions"
    case .points: "See the likely points"
    case .press: "Find the point"
    case .prepare: "Release the point"
    case .session: "Back to the session"
    case .checkIn: "Today's check-in"
    case .help: "See what to do"
    case .home, .welcome, .cause, .log, .away, .atlas, .muscle, .mimic, .technique, .sources,
      .settings,
      .about:
      "Go on"
    }
  }
}
