import Findings
import Markup

/// The frame of every view: a bar to go back, how far the journey is, the content, one thing to do.
struct Screen {
  let title: String
  let step: JourneyStep?
  /// How far within the step: "place 2 of at most 8".
  let stepDetail: String?
  let canGoBack: Bool
  let isWide: Bool
  let content: [Node]
  let foot: [Node]

  init(
    title: String, step: JourneyStep? = nil, stepDetail: String? = nil, canGoBack: Bool = true,
    isWide: Bool = false,
    @MarkupBuilder content: () -> [Node], @MarkupBuilder foot: () -> [Node] = { [] }
  ) {
    self.title = title
    self.step = step
    self.stepDetail = stepDetail
    self.canGoBack = canGoBack
    self.isWide = isWide
    self.content = content()
    self.foot = foot()
  }

  /// How many parts `node` has: top, content, foot.
  static let parts = 3

  var node: Node {
    .fragment([
      header(.key("top")) {
        bar
        step?.progress(stepDetail) ?? .nothing
      },
      main(.id("main"), .class(isWide ? "wide" : ""), .key("main-" + title)) { content },
      foot.isEmpty
        ? .nothing
        : footer(.class(isWide ? "foot wide" : "foot"), .key("foot-" + title)) { div { foot } },
    ])
  }

  private var bar: Node {
    div(.class("bar"), .key("bar")) {
      if canGoBack {
        button(
          .class("icon back"), .type("button"), .on(.click, Message.wentBack.code),
          .aria("label", "Go back")
        ) { Icon.back }
      }
      button(
        .class("brand"), .type("button"), .on(.click, Message.went(.home).code),
        .aria("label", "Unknot, start page")
      ) {
        Icon.knot
        span { "Unknot" }
      }
      div(.class("grow"))
      button(
        .class("icon"), .type("button"), .on(.click, Message.went(.settings).code),
        .aria("label", "Settings")
      ) { Icon.settings }
    }
  }
}

/// The parts of the journey that a person passes in turn.
enum JourneyStep: Int, CaseIterable {
  case safety = 0
  case place = 1
  case questions = 2
  case points = 3
  case press = 4
  case release = 5

  var name: String {
    switch self {
    case .safety: "Safety first"
    case .place: "Where it hurts"
    case .questions: "A few questions"
    case .points: "What it may be"
    case .press: "Find it"
    case .release: "Release it"
    }
  }

  /// The one count of steps, on every view of the journey.
  func progress(_ detail: String?) -> Node {
    .fragment([
      ol(.class("steps"), .aria("hidden", "true"), .key("steps")) {
        for step in JourneyStep.allCases {
          li(
            .class(step.rawValue < rawValue ? "done" : step == self ? "here" : ""))
        }
      },
      p(.class("step-name"), .key("step-name")) {
        "Step \(rawValue + 1) of \(JourneyStep.allCases.count): \(name)"
          + (detail.map { ", " + $0 } ?? "")
      },
    ])
  }
}
