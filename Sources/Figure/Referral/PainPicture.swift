import Anatomy
import Markup

/// Panels side by side, with the names of the sides and a key to the dots.
struct PainPicture {
  let id: String
  let name: String
  let captions: [String]
  let panels: [Panel]

  var node: Node {
    let rows = (panels.count + Self.columns - 1) / Self.columns
    let columns = min(panels.count, Self.columns)
    let extent = self.extent
    let height = extent.bottom - extent.top
    let scale = Double(columns)
    let rowHeight = height + Self.caption * scale
    let width = Self.width * Double(columns)
    let total = rowHeight * Double(rows) + Self.key * scale
    return svg(
      .class("figure pain-picture"),
      Attribute("viewBox", "0 0 \(decimal(width)) \(decimal(total))"), .role("img"),
      .aria("label", name)
    ) {
      title(name)
      for (index, panel) in panels.enumerated() {
        let x = Double(index % Self.columns) * Self.width
        let y = Double(index / Self.columns) * rowHeight
        let window = Window(
          x: -Self.width / 2 + panel.view.middle, y: extent.top, width: Self.width,
          height: height)
        g(
          Attribute(
            "transform", "translate(\(decimal(x - window.x)) \(decimal(y - window.y)))")
        ) {
          panel.drawn(window: window, id: "\(id)-\(index)", scale: max(1, scale * Self.dots))
          SideWords(view: panel.view, window: window, scale: scale).nodes
        }
        caption(index, x: x + Self.width / 2, y: y + height, scale)
      }
      key(y: rowHeight * Double(rows), width: width, scale)
    }
  }

  private func caption(_ index: Int, x: Double, y: Double, _ scale: Double) -> Node {
    let given = index < captions.count ? captions[index] : ""
    let words = given.isEmpty ? "Seen \(panels[index].view.words)" : given
    return label(
      svg: .class("fig-caption"), .number("x", x), .number("y", y + Self.caption * scale * 0.75),
      .number("font-size", Self.text * scale), Attribute("text-anchor", "middle"), content: words)
  }

  /// Dense and thin dots, told in words.
  @MarkupBuilder private func key(y: Double, width: Double, _ scale: Double) -> [Node] {
    let line = y + Self.key * scale * 0.6
    let half = width / 2
    sample(.dense, kind: "usual", x: Self.text * scale, y: line, scale)
    word("usually felt here", x: Self.text * scale * 3.6, y: line, scale)
    sample(.thin, kind: "sometimes", x: half + Self.text * scale, y: line, scale)
    word("sometimes here", x: half + Self.text * scale * 3.6, y: line, scale)
  }

  private func sample(
    _ stipple: Stipple, kind: String, x: Double, y: Double, _ scale: Double
  ) -> Node {
    let size = Self.text * scale
    let ring = [
      Spot(x, y - size), Spot(x + size * 2, y - size), Spot(x + size * 2, y + size * 0.2),
      Spot(x, y + size * 0.2),
    ]
    let swatch = Stipple(step: stipple.step * scale, reach: 0)
    return path(
      .class("pain-dots-\(kind)"), .number("stroke-width", 2.4 * scale),
      Attribute("d", swatch.dots(in: [ring], notIn: []).text))
  }

  private func word(_ text: String, x: Double, y: Double, _ scale: Double) -> Node {
    label(
      svg: .class("fig-caption"), .number("x", x), .number("y", y),
      .number("font-size", Self.text * scale), content: text)
  }

  /// The common height of all panels, so that they stand level.
  private var extent: (top: Double, bottom: Double) {
    var top = Double.infinity
    var bottom = -Double.infinity
    for panel in panels {
      top = min(top, panel.extent.top)
      bottom = max(bottom, panel.extent.bottom)
    }
    guard top < bottom else { return (-Self.hips.top, -Self.hips.bottom) }
    top = max(top - Self.margin, -Self.highest)
    bottom = min(bottom + Self.margin, Self.floor)
    let missing = Self.least - (bottom - top)
    return missing > 0 ? (top - missing / 2, bottom + missing / 2) : (top, bottom)
  }

  private static let columns = 2
  private static let width = 470.0  // mm of body and room for the names of the sides
  private static let caption = 30.0  // mm below a panel
  private static let key = 34.0  // mm below all
  private static let text = 15.0  // mm: the height of letters
  private static let dots = 0.85  // dots grow a little less than the picture shrinks
  private static let margin = 60.0  // mm above and below what is shown
  private static let highest = 1230.0  // mm: the chest is of no use here
  private static let floor = 25.0  // mm below the floor
  private static let least = 420.0  // mm: enough of a body to know where one is
  private static let hips = (top: 1130.0, bottom: 700.0)  // where nothing is shown
}

extension FigureView {
  /// Where the middle of the body stands on the page.
  var middle: Double {
    switch self {
    case .back, .front: 0
    case .left: 15  // the belly and buttock are not even about the hip joint
    case .right: -15
    }
  }
}

extension Window {
  /// The window of a stamp: hips, or longer where the pain runs down.
  static func stamp(around extent: (top: Double, bottom: Double)) -> Window {
    let top = extent.top.isFinite ? max(extent.top - 50, -1230) : -1130
    let bottom = extent.bottom.isFinite ? min(extent.bottom + 50, 20) : -700
    let height = max(bottom - top, 460)
    return Window(x: -230, y: (top + bottom - height) / 2, width: 460, height: height)
  }
}
