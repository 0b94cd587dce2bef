import Anatomy
import Care
import Evidence
import Markup
import Time

/// The session: one phase, one sentence, large zones that can be hit without looking.
func sessionView(_ model: Model) -> Node {
  guard let release = model.unfinished.release, let session = release.session else {
    return homeView(model)
  }
  return session.isOver
    ? sessionEndView(model, release, session) : runningView(release, session)
}

private func runningView(_ release: Release, _ session: ReleaseSession) -> Node {
  Screen(
    title: "Session", step: .release, canGoBack: false,
    content: {
      div(.class("session stack")) {
        h1(.id("heading"), .class("phase"), Attribute("tabindex", "-1")) { session.title }
        paceRing(session)
        p(.class("lead"), .role("status")) { release.lastWords }
        if session.isRatingAsked { ratingZones(session) }
        if session.isEndAsked {
          div(.class("zones"), .key("end")) {
            sessionButton("Yes, end it", .ended(confirmed: true))
            sessionButton("No, go on", .resumed)
          }
        } else {
          div(.class("zones"), .key("zones")) {
            if session.isPaused {
              sessionButton("Go on", .resumed)
            } else {
              sessionButton("Pause", .paused)
            }
            sessionButton("Skip this step", .skipped)
            sessionButton("Once more", .back)
            sessionButton("Add a round", .addedRound)
          }
        }
        if session.plan.presser == .helper {
          button(
            .class("button stop full big"), .type("button"), .key("stop-word"),
            .on(.click, Message.sessionHeard(.stopWord).code)
          ) { "Stop word said" }
        }
        div(.class("stack tight"), .key("stop")) {
          h2 { "Stop at once if you feel" }
          div(.class("zones")) {
            for sign in StopSign.shownFirst {
              button(
                .class("button"), .type("button"),
                .on(.click, Message.sessionHeard(.felt(sign)).code)
              ) { sign.plain }
            }
          }
          more("Something else is wrong", key: "wrong") {
            div(.class("zones")) {
              for sign in StopSign.allCases where !StopSign.shownFirst.contains(sign) {
                button(
                  .class("button"), .type("button"),
                  .on(.click, Message.sessionHeard(.felt(sign)).code)
                ) { sign.plain }
              }
            }
          }
        }
        button(
          .class("button stop full big"), .type("button"), .key("end-button"),
          .data("hotkey", "Escape"),
          .on(.click, Message.sessionHeard(.ended(confirmed: session.isEndAsked)).code)
        ) { "End the session" }
      }
    }
  ).node
}

private func sessionButton(_ words: String, _ event: SessionEvent) -> Node {
  button(
    .class("button"), .type("button"), .key(event.code),
    .on(.click, Message.sessionHeard(event).code)
  ) { words }
}

/// How strong the ache is: eleven large fields, in rows that a thumb finds.
private func ratingZones(_ session: ReleaseSession) -> Node {
  div(.class("stack tight"), .key("rating")) {
    h2 { session.plan.presser == .helper ? "What number do they say?" : "How strong is the ache?" }
    div(
      .class("scale zones-of-numbers"), .role("group"),
      .aria("label", "How strong is the ache, 0 to 10")
    ) {
      for score in PainScore.all {
        button(
          .class("button big"), .type("button"), .data("hotkey", "\(score.value % 10)"),
          .on(.click, Message.sessionHeard(.rated(score)).code)
        ) { "\(score.value)" }
      }
    }
    div(.class("scale-ends")) {
      span { "0 · nothing" }
      span { "10 · worst" }
    }
  }
}

/// A ring that fills with the phase, and a dot that goes round at the pace of the circles.
private func paceRing(_ session: ReleaseSession) -> Node {
  let whole = session.phaseLength?.value ?? 0
  let share = whole > 0 ? Double(session.elapsed.value) / Double(whole) : 0
  let length = 2 * PaceRing.pi * PaceRing.radius
  return svg(
    .class(session.isCircling ? "pace circling" : "pace"), .aria("hidden", "true"),
    Attribute("viewBox", "0 0 120 120")
  ) {
    circle(.class("ring"), .number("cx", 60), .number("cy", 60), .number("r", PaceRing.radius))
    circle(
      .class("arc"), .number("cx", 60), .number("cy", 60), .number("r", PaceRing.radius),
      Attribute("stroke-dasharray", "\(decimal(length * min(share, 1))) \(decimal(length))"),
      Attribute("transform", "rotate(-90 60 60)"))
    if session.isCircling && !session.isPaused {
      circle(.class("dot"), .number("cx", 60), .number("cy", 60 - PaceRing.orbit), .number("r", 7))
    }
    label(
      svg: .class("count"), .number("x", 60), .number("y", 69), Attribute("text-anchor", "middle"),
      content: session.isPaused ? "II" : "\((session.phaseLeft.value + 999) / 1000)")
  }
}

private enum PaceRing {
  static let pi = 3.14159
  static let radius = 52.0
  static let orbit = 36.0
}

/// After the last press: how it ended, pain now, and what to do next.
private func sessionEndView(_ model: Model, _ release: Release, _ session: ReleaseSession) -> Node {
  let signs = StopSign.allCases.filter { release.adverse.contains($0) }
  return Screen(
    title: "Session over", step: .release, canGoBack: false,
    content: {
      heading(session.endTitle)
      note(signs.isEmpty ? .good : .stop) {
        p { release.lastWords }
        for sign in signs { p { sign.meaning.text } }
      }
      fieldset(.class("stack tight")) {
        legend { "Pain right now" }
        painScale("Pain now", chosen: release.after?.value, ends: ("no pain", "worst")) {
          .painAfterRated($0)
        }
      }
      more("Something felt wrong", key: "adverse") {
        for sign in StopSign.allCases {
          tick(sign.plain, on: release.adverse.contains(sign), .adverseToggled(sign))
        }
      }
      stack("tight") {
        h2 { "Now" }
        bullets([
          "Move the joint gently, all the way, five to ten times.",
          "Walk for a minute.",
          "Some soreness until tomorrow is common. A bruise, numbness or growing pain is not.",
        ])
      }
    },
    foot: {
      mainButton(
        release.after == nil ? "Rate your pain first" : "Save and finish", .sessionClosed,
        enabled: release.after != nil)
    }
  ).node
}

extension StopSign {
  /// The signs that come most easily while pressing; the others open on demand.
  static let shownFirst: [StopSign] = [.sharp, .shooting, .tingling, .numb]
}

extension ReleaseSession {
  /// The phase in one or two words.
  var title: String {
    if isPaused && hasStarted { return "Paused" }
    switch phase {
    case .warmUp: return "Warm up"
    case .settle: return "Get in place"
    case .rise: return "Press in slowly"
    case .hold: return isCircling ? "Small circles" : "Hold"
    case .ease: return "Let go slowly"
    case .rest: return "Rest"
    case .move: return "Move"
    case .over: return "Done"
    }
  }

  var endTitle: String {
    switch ending {
    case .complete?: "Well done"
    case .ended?: "You ended the session"
    case .timeUp?: "Time is up"
    case .left?: "The session has ended"
    case .stopped?: "Stopped"
    case nil: "Done"
    }
  }
}
