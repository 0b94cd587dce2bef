public import Markup

/// The pain of each day as a line, days with a session marked below.
public struct CoursePlot {
  /// A day by its number, with a score from 0 to 10.
  public struct Point: Hashable, Sendable {
    public let day: Int
    public let score: Int

    public init(day: Int, score: Int) {
      self.day = day
      self.score = score
    }
  }

  private let pain: [Point]
  private let sessions: [Int]

  public init(pain: [Point], sessions: [Int]) {
    self.pain = pain.sorted { $0.day < $1.day }
    self.sessions = sessions
  }

  /// The drawing; nothing where nothing was noted.
  ///
  /// - Parameters:
  ///   - date: how a day is written.
  ///   - words: what the drawing tells, for who does not see it.
  public func svg(date: (Int) -> String, words: String) -> Node {
    let days = pain.map { $0.day } + sessions
    guard let first = days.min(), let last = days.max() else { return .nothing }
    let frame = PlotFrame(firstDay: first, lastDay: last)
    var parts = frame.axes(from: date(first), to: date(last))
    for day in sessions {
      parts.append(
        rect(
          .class("session-mark"), .number("x", frame.x(day) - 1.5),
          .number("y", PlotFrame.bottom + 2), .number("width", 3), .number("height", 8)))
    }
    for run in runs {
      var line = ""
      for point in run {
        line += line.isEmpty ? "M" : "L"
        line += decimal(frame.x(point.day)) + " " + decimal(frame.y(point.score))
      }
      parts.append(path(.class("course"), Attribute("d", line)))
    }
    if pain.count <= CoursePlot.mostMarks {
      for point in pain {
        parts.append(
          circle(
            .class("mark"), .number("cx", frame.x(point.day)),
            .number("cy", frame.y(point.score)), .number("r", 4)))
      }
    }
    return frame.drawing(words, parts)
  }

  /// The line breaks where more than two weeks are missing: nobody knows what was between.
  private var runs: [[Point]] {
    var runs: [[Point]] = []
    for point in pain {
      if let last = runs.last?.last, point.day - last.day <= CoursePlot.longestGap {
        runs[runs.count - 1].append(point)
      } else {
        runs.append([point])
      }
    }
    return runs
  }

  /// Days. Ours
  private static let longestGap = 14
  /// More would run into each other. Ours
  private static let mostMarks = 60
}
