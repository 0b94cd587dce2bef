public import Markup

/// One place over its sessions: tenderness at first (hollow) and at last (full), one beside the other.
public struct ResponsePlot {
  /// The numbers of one session; nil where none was given.
  public struct Session: Hashable, Sendable {
    public let first: Int?
    public let last: Int?

    public init(first: Int?, last: Int?) {
      self.first = first
      self.last = last
    }
  }

  private let sessions: [Session]

  public init(_ sessions: [Session]) { self.sessions = sessions }

  /// The drawing; nothing where no number was given.
  public func svg(words: String) -> Node {
    let shown = Array(sessions.suffix(ResponsePlot.most))
    guard shown.contains(where: { $0.first != nil || $0.last != nil }) else { return .nothing }
    let frame = PlotFrame(firstDay: 0, lastDay: max(shown.count - 1, 1))
    let start = sessions.count - shown.count + 1
    var parts = frame.axes(
      from: "session \(start)",
      to: shown.count > 1 ? "session \(sessions.count)" : "session \(start)")
    for (place, session) in shown.enumerated() {
      let x = frame.x(place)
      if let first = session.first, let last = session.last {
        parts.append(
          path(
            .class("course"),
            Attribute(
              "d", "M\(decimal(x)) \(decimal(frame.y(first)))V\(decimal(frame.y(last)))")))
      }
      if let first = session.first { parts.append(mark("mark", x, frame.y(first))) }
      if let last = session.last { parts.append(mark("mark filled", x, frame.y(last))) }
    }
    return frame.drawing(words, parts)
  }

  private func mark(_ kind: String, _ x: Double, _ y: Double) -> Node {
    circle(.class(kind), .number("cx", x), .number("cy", y), .number("r", 4))
  }

  /// The last so many fit beside each other. Ours
  private static let most = 24
}
