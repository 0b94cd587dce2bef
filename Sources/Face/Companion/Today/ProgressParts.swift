import Anatomy
import CivilTime
import Figure
import Findings
import Journal
import Markup
import Records

// How it has gone: pictures with the same as words and as a table. They claim no cause.

/// Pain by day with its sessions.
func coursePart(_ model: Model) -> Node {
  let days = model.painByDay
  let words = courseWords(days)
  let plot = CoursePlot(
    pain: days.map { CoursePlot.Point(day: $0.day.number, score: $0.pain.value) },
    sessions: model.sessionDays.map { $0.number })
  return stack("tight") {
    figure(.class("picture")) {
      plot.svg(date: { Day.first.advanced(by: $0 - Day.first.number).text }, words: words)
      figcaption {
        "Pain by day, 0 to 10. Marks below are days with a session. Pain goes up and down by itself, and people start on bad days: the line does not show what caused what."
      }
    }
    p { words }
    if let usual = model.usualCourse { p(.class("small soft")) { usual } }
    drawer("The same as a table", key: "course-table", model) {
      table(.class("plain-table")) {
        thead {
          tr {
            th(Attribute("scope", "col")) { "Day" }
            th(Attribute("scope", "col")) { "Pain" }
            th(Attribute("scope", "col")) { "Sessions" }
          }
        }
        tbody {
          for row in courseRows(model).suffix(Progress.mostRows) {
            tr {
              td { row.day.text }
              td { row.pain.map { "\($0)" } ?? "–" }
              td { row.sessions == 0 ? "–" : "\(row.sessions)" }
            }
          }
        }
      }
    }
  }
}

private struct CourseRow {
  let day: Day
  let pain: Int?
  let sessions: Int
}

private func courseRows(_ model: Model) -> [CourseRow] {
  var pain: [Day: Int] = [:]
  for noted in model.painByDay { pain[noted.day] = noted.pain.value }
  var sessions: [Day: Set<Instant>] = [:]
  for note in model.sessions { sessions[note.day, default: []].insert(note.at) }
  return Set(pain.keys).union(sessions.keys).sorted().map {
    CourseRow(day: $0, pain: pain[$0], sessions: sessions[$0]?.count ?? 0)
  }
}

/// The whole course in words, not only its ends.
func courseWords(_ days: [DayPain]) -> String {
  guard let first = days.first, let last = days.last else { return "No number was given yet." }
  guard days.count > 1 else { return "Pain \(first.pain.value) on \(first.day.text)." }
  let scores = days.map { $0.pain.value }
  let least = scores.min() ?? 0
  let most = scores.max() ?? 0
  let recent = days.suffix(Progress.recent).map { $0.pain.value }.sorted()
  let spread =
    least == most
    ? "always \(least)"
    : "between \(least) and \(most), usually \(recent[recent.count / 2]) of late"
  return
    "Pain \(first.pain.value) on \(first.day.text), \(last.pain.value) on \(last.day.text); "
    + "\(spread), on \(days.count) days noted."
}

/// Each place before and after its sessions.
func responsesPart(_ model: Model) -> Node {
  let responses = PointResponse.all(of: model.sessions)
  guard !responses.isEmpty else { return .nothing }
  return stack("tight") {
    h2 { "Each point, before and after" }
    for response in responses.prefix(Progress.mostPoints) {
      let name = Cause.point(response.place.point, response.place.side).name
      let words = responseWords(response)
      h3 { name }
      figure(.class("picture"), .key("response-" + name)) {
        ResponsePlot(
          response.sessions.map {
            ResponsePlot.Session(
              first: $0.released.firstTenderness?.value, last: $0.released.lastTenderness?.value)
          }
        ).svg(words: name + ". " + words)
        figcaption { words }
      }
    }
    p(.class("small soft")) {
      "Hollow: how sore the place was at first. Full: at the end of the session. A place that is pressed bears more; that it hurts less is not proof that it has healed."
    }
  }
}

private func responseWords(_ response: PointResponse) -> String {
  let count = response.sessions.count == 1 ? "1 session" : "\(response.sessions.count) sessions"
  guard let first = response.first, let last = response.last else { return count + "." }
  return count + ": \(first.value) at the very first, \(last.value) at the very last."
}

/// The first drawing and the latest, side by side.
func drawingsPart(_ model: Model) -> Node {
  guard let drawings = model.diary.episode?.drawings, let first = drawings.first,
    let last = drawings.last, first.day < last.day
  else { return .nothing }
  return stack("tight") {
    h2 { "Where it hurt, then and now" }
    div(.class("split")) {
      for drawing in [first, last] {
        figure(.class("picture"), .key("drawing-" + drawing.day.text)) {
          drawnPictures(
            Set(drawing.drawing.map { $0.area }),
            Set(drawing.drawing.filter { $0.isWorst }.map { $0.area }))
          figcaption {
            drawing.day.text + ": " + drawing.drawing.map { $0.area.name }.joined(separator: ", ")
          }
        }
      }
    }
    if drawings.count > 2 {
      drawer("All drawings in turn", key: "all-drawings", model) {
        for drawing in drawings.suffix(Progress.mostDrawings) {
          p {
            drawing.day.text + ": "
              + (drawing.drawing.isEmpty
                ? "nothing painted"
                : drawing.drawing.map { $0.area.name }.joined(separator: ", "))
          }
        }
      }
    }
  }
}

/// The body from behind and from the front, painted, to look at only.
func drawnPictures(_ painted: Set<Area>, _ worst: Set<Area>) -> Node {
  div(.class("drawn-body")) {
    for view in [FigureView.back, .front] {
      BodyMap(view: view, frame: .whole, painted: painted, worst: worst).picture
    }
  }
}

extension Model {
  /// What is known of the usual course, in one sentence.
  ///
  /// - Source: outcomes.natural_course (henschke-2008, wallwork-2024)
  var usualCourse: String? {
    guard let days = diary.episode?.findings(on: today).days else { return nil }
    return days < Progress.sixWeeks
      ? "New low-back pain is often half as strong after six weeks, and about half of the people are without it in two months."
      : "Pain that has lasted for months gets better more slowly, and step by step."
  }
}

private enum Progress {
  static let mostRows = 60
  static let mostPoints = 6
  static let mostDrawings = 12
  static let recent = 3
  static let sixWeeks = 42.0  // days, outcomes r4
}
