import Anatomy
import AppSite
import ArgumentParser
import Atlas
import Figure
import Markup
import Safety

struct AtlasFigure: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "figure",
    abstract: "Draw a muscle, point, other cause, tool, position or plate as an SVG file.",
    discussion: """
      A point is drawn with where it sends pain; with --press, where and how to find it.
      Plates of the hips have the ids back-superficial, back-deep, front-superficial and so on.
      """)

  @Argument(help: "The id of a muscle, point, cause, tool, position or plate.")
  var id: String

  @Option(help: "The SVG file to write.")
  var out: String

  @Option(help: "left, right or midline; where the entry has that side.")
  var side: Side?

  @Flag(help: "For a point: the guide to pressing it.")
  var press = false

  @Flag(help: "With --press: as a helper sees it.")
  var helper = false

  @Flag(help: "In the colours for a dark page.")
  var dark = false

  func run() throws {
    guard let drawing = try drawing() else {
      throw unknown(id, among: AtlasFigure.known, listed: "list")
    }
    let css = try stylesheet()
    try save(drawing.standalone(css: css, dark: dark).rendered, to: out)
    say("Wrote \(out)")
  }

  private func drawing() throws -> Node? {
    if let point = PointID(rawValue: id) {
      let point = TriggerPoint.of(point)
      let side = side ?? point.sides[0]
      guard point.sides.contains(side) else {
        let sides = point.sides.map { $0.rawValue }.joined(separator: " and ")
        throw complaint("\(id) has no side “\(side.rawValue)”; it has \(sides).")
      }
      return press
        ? pressGuide(point, side: side, seen: helper ? .byHelper : .bySelf)
        : referralPicture(point, side: side)
    }
    if let mimic = MimicID(rawValue: id) {
      return mimicPicture(Mimic.of(mimic), side: side ?? .left)
    }
    if let muscle = MuscleID(rawValue: id) { return musclePlate(muscle) }
    if let tool = Tool(rawValue: id) { return toolPicture(tool) }
    return Position(rawValue: id).map { positionPicture($0) } ?? plate(id: id)
  }

  private static var known: [String] {
    PointID.allCases.map { $0.rawValue } + MuscleID.allCases.map { $0.rawValue }
      + MimicID.allCases.map { $0.rawValue } + Tool.allCases.map { $0.rawValue }
      + Position.allCases.map { $0.rawValue } + plateIDs
  }

  /// The colours of the figures, the same as in the app.
  private func stylesheet() throws -> String {
    do {
      guard let sheet = try Site.bundled()["figure.css"] else {
        throw SiteError.missing("figure.css")
      }
      return String(decoding: sheet.bytes, as: UTF8.self)
    } catch let error as SiteError {
      throw complaint(error.description)
    }
  }
}
