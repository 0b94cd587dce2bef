import Markup

/// The paper of a plot: days from left to right, 0 to 10 from below.
///
/// Lines differ in form as well as in colour, so that they are read in grey too.
struct PlotFrame {
  let firstDay: Int
  let lastDay: Int

  static let width = 340.0
  static let height = 170.0
  private static let left = 26.0
  private static let right = 10.0
  private static let top = 10.0
  /// Where 0 lies; below it stand the marks of sessions and the dates.
  static let bottom = height - 24
  /// So that a first week does not look like a cliff. Ours
  private static let leastDays = 6

  func x(_ day: Int) -> Double {
    let span = max(lastDay - firstDay, PlotFrame.leastDays)
    return PlotFrame.left
      + (PlotFrame.width - PlotFrame.left - PlotFrame.right) * Double(day - firstDay) / Double(span)
  }

  func y(_ score: Int) -> Double {
    PlotFrame.bottom - (PlotFrame.bottom - PlotFrame.top) * Double(score) / 10
  }

  /// Lines at 0, 5 and 10 with their numbers, and the dates at both ends.
  func axes(from first: String, to last: String) -> [Node] {
    var nodes: [Node] = []
    for score in [0, 5, 10] {
      nodes.append(
        path(
          .class("axis"),
          Attribute(
            "d", "M\(decimal(PlotFrame.left)) \(decimal(y(score)))H\(decimal(PlotFrame.width))")))
      nodes.append(
        label(
          svg: .number("x", PlotFrame.left - 6), .number("y", y(score) + 4),
          Attribute("text-anchor", "end"), content: "\(score)"))
    }
    nodes.append(
      label(
        svg: .number("x", PlotFrame.left), .number("y", PlotFrame.height - 2), content: first))
    if last != first {
      nodes.append(
        label(
          svg: .number("x", PlotFrame.width - 4), .number("y", PlotFrame.height - 2),
          Attribute("text-anchor", "end"), content: last))
    }
    return nodes
  }

  func drawing(_ words: String, _ parts: [Node]) -> Node {
    .element(
      Element(
        "svg",
        [
          .class("plot"), .role("img"),
          Attribute(
            "viewBox", "0 0 \(decimal(PlotFrame.width)) \(decimal(PlotFrame.height))"),
          .aria("label", words),
        ], parts))
  }
}
