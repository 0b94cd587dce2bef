import Markup
import Reasoning

/// The start page: where the person stands, and the one next thing.
func homeView(_ model: Model) -> Node {
  Screen(
    title: "Unknot", canGoBack: false, isWide: true,
    content: {
      stack("tight") {
        heading(model.hasOpenEpisode ? "Welcome back" : "Pain in the back, buttock, hip or leg?")
        if let line = model.standing { lead(line) }
      }
      div(.class("split")) {
        stack {
          offlineNote(model)
          if model.hasOpenEpisode && model.safetyIsAnswered { adviceNote(model) }
          if let found = model.leadingCause {
            h2 { "Best fit so far" }
            ol(.class("plain-list")) { causeRow(found) }
          } else {
            heroPicture
          }
        }
        stack {
          ul(.class("rows")) {
            rowLink("Day by day", "How it goes, at a glance", .log)
            rowLink("When to get help", "What a professional should see", .help)
            rowLink("Keep it away", "What brings it on, and what helps against it", .away)
            rowLink("The atlas", "Every muscle and point, with its sources", .atlas)
            rowLink("About Unknot", "What it is, what it is not, who checked it", .about)
          }
          if model.hasOpenEpisode { installPart(model) }
        }
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
    case .home, .welcome, .cause, .log, .away, .broughtOn, .movement, .trip, .exercises, .exercise,
      .guide, .atlas, .muscle, .mimic, .technique, .sources,
      .settings,
      .about:
      "Go on"
    }
  }
}
