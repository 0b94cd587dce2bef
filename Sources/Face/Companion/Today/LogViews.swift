import Anatomy
import Atlas
import Care
import CivilTime
import Evidence
import Findings
import Journal
import Markup
import Reasoning
import Safety

/// Day by day: pain, sessions and what they were for. It claims nothing.
func logView(_ model: Model) -> Node {
  Screen(
    title: "Day by day", isWide: false,
    content: {
      heading("Day by day")
      if model.painByDay.isEmpty && model.sessions.isEmpty {
        lead("Nothing is noted yet. Your check-ins and sessions will stand here.")
      } else {
        figure(.class("picture")) {
          coursePlot(model.painByDay, sessions: model.sessionDays)
          figcaption {
            "Pain by day, 0 to 10. Red marks are days with a session. Pain goes up and down by itself: the line does not show what caused what."
          }
        }
        if !model.sessions.isEmpty {
          stack("tight") {
            h2 { "Sessions" }
            ul(.class("plain-list")) {
              for session in model.sessions.reversed() {
                li(.class("sheet")) { sessionLine(session) }
              }
            }
          }
        }
      }
    },
    foot: {
      if model.hasOpenEpisode {
        mainButton(
          model.checkInIsDue ? "Today's check-in" : "Change today's check-in", .went(.checkIn))
      }
    }
  ).node
}

/// A line of daily pain scores over the days of the episode.
func coursePlot(_ course: [DayPain], sessions: [Day]) -> Node {
  guard let first = course.map({ $0.day }).min() ?? sessions.min(),
    let last = course.map({ $0.day }).max() ?? sessions.max()
  else { return .nothing }
  let width = 340.0
  let height = 170.0
  let left = 26.0
  let top = 10.0
  let bottom = height - 24
  let span = Double(max(last.days(since: first), CoursePlot.leastDays))
  func x(_ day: Day) -> Double {
    left + (width - left - 10) * Double(day.days(since: first)) / span
  }
  func y(_ score: Int) -> Double { bottom - (bottom - top) * Double(score) / 10 }
  var line = ""
  for point in course {
    line += (line.isEmpty ? "M" : " L") + decimal(x(point.day)) + " " + decimal(y(point.pain.value))
  }
  return svg(
    .class("plot"), .role("img"), Attribute("viewBox", "0 0 340 170"),
    .aria("label", courseWords(course))
  ) {
    for score in [0, 5, 10] {
      path(
        .class("axis"), Attribute("d", "M\(decimal(left)) \(decimal(y(score)))H\(decimal(width))"))
      label(
        svg: .number("x", left - 6), .number("y", y(score) + 4), Attribute("text-anchor", "end"),
        content: "\(score)")
    }
    for day in sessions {
      rect(
        .class("session-mark"), .number("x", x(day) - 1.5), .number("y", bottom + 2),
        .number("width", 3), .number("height", 8))
    }
    path(.class("course"), Attribute("d", line))
    for point in course {
      circle(
        .class("mark"), .number("cx", x(point.day)), .number("cy", y(point.pain.value)),
        .number("r", 4))
    }
    label(svg: .number("x", left), .number("y", height - 2), content: first.text)
    label(
      svg: .number("x", width - 4), .number("y", height - 2), Attribute("text-anchor", "end"),
      content: last == first ? "" : last.text)
  }
}

enum CoursePlot {
  static let leastDays = 6  // so that a first week does not look like a cliff; ours
}

private func courseWords(_ course: [DayPain]) -> String {
  guard let first = course.first, let last = course.last else { return "No check-ins yet" }
  return
    "Pain by day: \(first.pain.value) on \(first.day.text), \(last.pain.value) on \(last.day.text)"
}

/// The daily check-in: a few taps.
func checkInView(_ model: Model) -> Node {
  let draft = model.checkIn
  return Screen(
    title: "Check-in",
    content: {
      heading("How is it today?")
      fieldset(.class("stack")) {
        legend { "Usual pain today" }
        painScale("Usual pain today", chosen: draft.pain?.value, ends: ("no pain", "worst")) {
          .checkIn(.checkInPain($0))
        }
      }
      if model.askSoreness {
        fieldset(.class("stack")) {
          legend { "How sore is the place you pressed?" }
          painScale("Soreness", chosen: draft.soreness?.value, ends: ("not sore", "very sore")) {
            .checkIn(.checkInSore($0))
          }
        }
      }
      fieldset(.class("stack")) {
        legend { "Anything new?" }
        for effect in AfterEffect.allCases {
          tick(effect.plain, on: draft.effects.contains(effect), .checkIn(.checkInEffect(effect)))
        }
      }
    },
    foot: {
      mainButton("Save", .checkIn(.checkInSaved), enabled: draft.pain != nil)
    }
  ).node
}

/// One spot of one session in a few words.
private func sessionLine(_ note: SessionNote) -> Node {
  let released = note.released
  let change =
    released.before.flatMap { before in
      released.after.map { "Pain \(before.value) before, \($0.value) after." }
    } ?? ""
  return stack("tight") {
    h3 { Cause.point(released.point, released.side).name }
    p(.class("small soft")) {
      note.day.text + " · " + released.tool.plain.lowercasedFirst
        + " · \(released.seconds.value) s of pressing"
    }
    if !change.isEmpty { p { change } }
    if !released.adverse.isEmpty {
      p(.class("small")) {
        "Stopped or noted: "
          + released.adverse.map { $0.plain.lowercasedFirst }.joined(separator: ", ")
      }
    }
  }
}

/// What the log asks for, by the follow-up rules.
func followUpPart(_ model: Model) -> Node {
  guard let followUp = model.followUp, !followUp.rules.isEmpty else { return .nothing }
  return stack("tight") {
    h2 { "What your log says" }
    bullets(followUp.rules.map { $0.says.text })
  }
}
