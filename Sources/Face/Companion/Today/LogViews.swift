import Anatomy
import Atlas
import Care
import CivilTime
import Evidence
import Findings
import Journal
import Markup
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
        coursePart(model)
        responsesPart(model)
        drawingsPart(model)
        sessionsPart(model)
        ul(.class("rows")) {
          rowLink("For a clinician", "One page to print, save or paste", .report)
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

/// Sessions, the latest first, a page at a time: ten years of them open as quickly as ten.
private func sessionsPart(_ model: Model) -> Node {
  let pages = (model.sessions.count + LogPage.size - 1) / LogPage.size
  guard pages > 0 else { return .nothing }
  let latest = Array(model.sessions.suffix(LogPage.size).reversed())
  return stack("tight") {
    h2 { "Sessions" }
    sessionList(latest)
    for page in 1..<max(pages, 1) {
      let end = model.sessions.count - page * LogPage.size
      let part = model.sessions[max(0, end - LogPage.size)..<end]
      drawer(LogPage.words(part), key: "sessions-\(page)", model) {
        sessionList(part.reversed())
      }
    }
  }
}

private func sessionList(_ sessions: [SessionNote]) -> Node {
  ul(.class("plain-list")) {
    for session in sessions { li(.class("sheet"), .key(session.id)) { sessionLine(session) } }
  }
}

private enum LogPage {
  static let size = 10  // sessions that are read in one go; ours

  /// "10 sessions, 2026-10-01 to 2026-11-02"
  static func words(_ part: ArraySlice<SessionNote>) -> String {
    let count = part.count == 1 ? "1 session" : "\(part.count) sessions"
    guard let first = part.first, let last = part.last else { return count }
    return count + ", " + first.day.text + " to " + last.day.text
  }
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

/// What the log asks for, by the follow-up rules: whom to see, why, and what to ask.
func followUpPart(_ model: Model) -> Node {
  guard let followUp = model.followUp, !followUp.rules.isEmpty else { return .nothing }
  let referral = followUp.rules.first { $0.referral != nil }?.referral
  return stack("tight") {
    h2 { "What your log says" }
    bullets(followUp.rules.map { $0.says.text })
    if let referral {
      p { referral.whom + " " + referral.why.text }
      if let onward = referral.onward { p { onward } }
      h3 { "What to ask there" }
      bullets(referral.ask.map { $0.text })
    }
  }
}
