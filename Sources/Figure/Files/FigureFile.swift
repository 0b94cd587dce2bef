public import Anatomy
import Atlas
import Markup

/// A figure as the text of an SVG file that needs no style sheet; nil where no figure has the id.
///
/// - Parameters:
///   - id: one of `figureIDs`.
///   - css: the style sheet of the figures (`Web/figure.css`).
///   - dark: drawn for a dark page.
///   - side: the side of a paired point or cause.
public func figureFile(id: String, css: String, dark: Bool, side: Side = .right) -> String? {
  guard let drawing = FigureFile.all.first(where: { $0.id == id })?.node(side),
    case .element(let svg) = drawing.coloured(by: Stylesheet(css, dark: dark))
  else { return nil }
  let paper = Stylesheet(css, dark: dark).value("var(--fig-halo)") ?? "none"
  return String(decoding: FigureFile.standalone(svg, paper: paper).rendered, as: UTF8.self) + "\n"
}

/// The ids of all figures that a file can be made of, in the order of the atlas.
public var figureIDs: [String] { FigureFile.all.map { $0.id } }

/// A figure that can be written as a file.
struct FigureFile {
  let id: String
  let node: (Side) -> Node

  static var all: [FigureFile] {
    maps + points + muscles + causes + tools + positions
  }

  private static var maps: [FigureFile] {
    FigureView.allCases.flatMap { view in
      Frame.allCases.map { frame in
        FigureFile(id: "map-\(view.rawValue)-\(frame.rawValue)") { _ in
          BodyMap(view: view, frame: frame, painted: [], worst: []).svg { _ in [] }
        }
      }
    }
  }

  private static var points: [FigureFile] {
    TriggerPoint.all.flatMap { point in
      [
        FigureFile(id: point.id.rawValue) { referralPicture(point, side: point.at($0)) },
        FigureFile(id: "press-" + point.id.rawValue) {
          pressGuide(point, side: point.at($0), seen: .bySelf)
        },
        FigureFile(id: "help-" + point.id.rawValue) {
          pressGuide(point, side: point.at($0), seen: .byHelper)
        },
      ]
    }
  }

  private static var muscles: [FigureFile] {
    MuscleID.allCases.map { muscle in
      FigureFile(id: muscle.rawValue) { _ in musclePlate(muscle) }
    }
  }

  private static var causes: [FigureFile] {
    Mimic.all.map { mimic in
      FigureFile(id: mimic.id.rawValue) { mimicPicture(mimic, side: $0) }
    }
  }

  private static var tools: [FigureFile] {
    Tool.allCases.map { tool in
      FigureFile(id: "tool-" + tool.rawValue) { _ in toolPicture(tool) }
    }
  }

  private static var positions: [FigureFile] {
    Position.allCases.map { position in
      FigureFile(id: "position-" + position.rawValue) { _ in positionPicture(position) }
    }
  }

  /// The drawing with what a file needs: the namespace, a size, and the paper behind it.
  static func standalone(_ svg: Element, paper: String) -> Node {
    let box = (svg["viewBox"] ?? "").split(separator: " ")
    guard box.count == 4 else { return .element(svg) }  // x, y, width, height
    let behind = Element(
      "rect",
      [
        Attribute("x", String(box[0])), Attribute("y", String(box[1])),
        Attribute("width", String(box[2])), Attribute("height", String(box[3])),
        Attribute("fill", paper),
      ], [])
    return .element(
      Element(
        svg.tag, [Attribute("xmlns", "http://www.w3.org/2000/svg")] + svg.attributes,
        [.element(behind)] + svg.children))
  }
}

extension TriggerPoint {
  /// The side asked for, where the point has sides.
  fileprivate func at(_ side: Side) -> Side { sides.contains(side) ? side : .midline }
}
