import Anatomy
import Markup

/// Panels side by side, with the names of the sides and a key to the dots.
struct PainPicture {
  let id: String
  let name: String
  let captions: [String]
  let panels: [Panel]
  let keyPlace: KeyPlace

  var node: Node {
    let rows = (panels.count + Self.columns - 1) / Self.columns
    let columns = min(panels.count, Self.columns)
    let extent = self.extent
    let height = extent.bottom - extent.top
    let scale = Double(columns)
    let rowHeight = height + Self.caption * scale
    let width = Self.width * Double(columns)
    let keyHeight = keyPlace == .inPicture ? Self.key * scale : 0
    let total = rowHeight * Double(rows) + keyHeight
    var nodes: [Node] = []
    for (index, panel) in panels.enumerated() {
      let x = Double(index % Self.columns) * Self.width
      let y = Double(index / Self.columns) * rowHeight
      let window = Window(
        x: -Self.width / 2 + panel.view.middle, y: extent.top, width: Self.width, height: height)
      let drawn = panel.drawn(
        window: window, id: "\(id)-\(index)", scale: max(1, scale * Self.dots))
      nodes.append(
        Ink.moved(
          by: Spot(x - window.x, y - window.y),
          [drawn] + SideWords(view: panel.view, window: window, scale: scale).nodes))
      let given = index < captions.count ? captions[index] : ""
      nodes.append(
        Ink.words(
          "fig-caption",
          Spot(x + Self.width / 2, y + height + Self.caption * scale * Self.captionFoot),
          Self.text * scale, given.isEmpty ? "Seen \(panel.view.words)" : given, .middle))
    }
    let window = Window(x: 0, y: 0, width: width, height: total)
    switch keyPlace {
    case .inPicture:
      nodes += key(y: rowHeight * Double(rows), width: width, scale)
      return Ink.picture("pain-picture", window, name: name, nodes)
    case .below:
      let rows = [
        (sign: "⁘", words: "Dense dots: \(Self.usual).", kind: "pain"),
        (sign: "·", words: "Thin dots: \(Self.sometimes).", kind: "pain"),
      ]
      return .fragment([
        Ink.picture("pain-picture", window, name: name, nodes), PictureKey(rows: rows).list,
      ])
    }
  }

  /// Dense and thin dots, told in words.
  private func key(y: Double, width: Double, _ scale: Double) -> [Node] {
    let text = Self.text * scale
    let foot = y + Self.key * scale * Self.keyFoot
    let half = Spot(width / 2, foot)
    let start = Spot(0, foot)
    let aside = Spot(text * Self.keyWords, 0)
    let inset = Spot(text, 0)
    return [
      sample(.dense, kind: "usual", start + inset, scale),
      Ink.words("fig-caption", start + aside, text, Self.usual),
      sample(.thin, kind: "sometimes", half + inset, scale),
      Ink.words("fig-caption", half + aside, text, Self.sometimes),
    ]
  }

  private func sample(_ stipple: Stipple, kind: String, _ foot: Spot, _ scale: Double) -> Node {
    let size = Self.text * scale
    let ring = [
      foot + Spot(0, -size), foot + Spot(size * 2, -size), foot + Spot(size * 2, size / 5),
      foot + Spot(0, size / 5),
    ]
    let swatch = Stipple(step: stipple.step * scale * Self.dots, reach: 0)
    return Ink.path(
      "pain-dots-\(kind)", swatch.dots(in: [[ring]], notIn: []), width: Self.keyDot * scale)
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

  private static let usual = "usually felt here"
  private static let sometimes = "sometimes here"
  private static let columns = 2
  private static let width = 470.0  // mm of body and room for the names of the sides
  private static let caption = 33.0  // mm below a panel
  private static let key = 38.0  // mm below all
  private static let captionFoot = 0.75  // of that: the foot of its letters
  private static let keyFoot = 0.6  // of the key's height: the foot of its letters
  private static let keyWords = 3.6  // letters from the edge to the words of the key
  private static let keyDot = 2.4  // mm
  private static let text = 18.0  // mm: 11 px on the smallest phone
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
