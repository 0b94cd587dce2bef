import Anatomy
import Atlas
import Markup

/// The picture of one place to press, enlarged, with its key in words below.
struct PressPicture {
  let point: TriggerPoint
  let side: Side
  let seen: Seen
  let place: PointView
  let keyPlace: KeyPlace

  var node: Node {
    let scene = Scene(view: place.view, window: window, id: id, turn: turn)
    let key = PressKey(
      point: point, side: side, seen: seen, nerves: near(scene.aspect, within: Self.spokenOf),
      aspect: scene.aspect)
    let line = PressLine(from: from, to: to, onLine: onLine, spot: spot, unit: scene.unit)
    var mark = PressMark(spot: spot, radius: point.place.radius.millimetres, unit: scene.unit)
    var shared = [scene.hatch(class: "keep-off-line", gap: Self.hatchGap * scene.unit)]
    let met = near(scene.aspect, within: 0)
    if !met.isEmpty {
      let maskID = "\(id)-free"
      mark.mask = maskID
      shared.append(mark.mask(maskID, without: scene.zones(met, half.side)))
    }
    let body =
      [
        scene.defs(shared),
        scene.skinOfClip, scene.clipped(anatomy(scene)), scene.contour, line.node, mark.node,
      ] + Ink.sign(from, "A", unit: scene.unit, isFar: isFar(point.place.from))
      + Ink.sign(to, "B", unit: scene.unit, isFar: isFar(point.place.to))
    let panel = self.panel
    let drawn = [Ink.inset(scene.window, at: panel, body)] + orientation
    switch keyPlace {
    case .inPicture:
      return Ink.picture(
        "press-guide", Window(x: 0, y: 0, width: Self.size, height: panel.height + key.height),
        name: key.spoken, drawn + key.nodes(top: panel.height))
    case .below:
      return .fragment([
        Ink.picture("press-guide", panel, name: key.spoken, drawn),
        PictureKey(rows: key.entries).list,
      ])
    }
  }

  private var id: String {
    "press-\(point.id.rawValue)-\(side.rawValue)-\(seen == .bySelf ? "self" : "helper")"
  }

  private func anatomy(_ scene: Scene) -> [Node] {
    let side = half.side
    let muscle = scene.muscle(point.muscle.rawValue, side: side)
    let nerves = scene.nerves(side: side)
    var nodes = [Ink.group("fig-beneath", [scene.bones()])]
    nodes +=
      Self.nerveRunsBeneath(point.muscle)
      ? nerves + muscle : muscle + [Ink.group("seen-through", nerves)]
    for cover in covers(scene.aspect) { nodes += scene.muscle(cover, side: side, as: .ghost) }
    return nodes + scene.keepOff(side: side)
  }

  /// Superficial muscles over the place, when the muscle meant lies deeper.
  private func covers(_ aspect: Aspect) -> [String] {
    let own = Sheet.all(in: aspect).filter { $0.name == point.muscle.rawValue }
    let depth = own.map { $0.layer }.max() ?? 0
    var names: [String] = []
    for sheet in Sheet.all(in: aspect)
    where sheet.layer < depth && !sheet.traits.isQuiet && !sheet.traits.isTendon {
      let ring = PlacedSheet(sheet, Projection(.back, .right)).ring
      if ring.surrounds(Projection(.back, .right)(place.spot)), !names.contains(sheet.name) {
        names.append(sheet.name)
      }
    }
    return names
  }

  /// Nerves and vessels whose zone comes so near to the circle.
  private func near(_ aspect: Aspect, within distance: Double) -> [Nerve] {
    let reach = point.place.radius.millimetres + distance
    return Nerve.all(in: aspect).filter { $0.gap(to: place.spot) < reach }
  }

  // MARK: places on the page

  private var half: Projection {
    Projection(place.view, side == .midline ? .right : side, turn: turn)
  }

  private var spot: Spot {
    half(place.spot)
  }

  private var from: Spot { landmark(point.place.from) }
  private var to: Spot { landmark(point.place.to) }
  private var onLine: Spot { from.toward(to, point.place.fraction) }

  private func isFar(_ id: LandmarkID) -> Bool {
    Landmark.of(id, in: place.view.aspect)?.isHidden == true
  }

  private func landmark(_ id: LandmarkID) -> Spot {
    half(Landmark.of(id, in: place.view.aspect)?.spot ?? place.spot)
  }

  /// Around both landmarks and the circle; longer than wide along a leg.
  private var window: Window {
    let radius = point.place.radius.millimetres
    let tight = Window.around(
      [from, to, spot + Spot(radius, radius), spot - Spot(radius, radius)], margin: Self.margin)
    let wide = max(tight.width, tight.height * Self.narrowest, Self.least)
    let high = max(tight.height, tight.width * Self.narrowest, Self.least)
    return tight.widened(toWidth: wide, height: high)
  }

  /// As large on the page as a phone is wide, and higher where the way is long.
  private var panel: Window {
    Window(
      x: 0, y: 0, width: Self.size, height: Self.size * window.height / window.width)
  }

  /// How the person lies for a helper; upright for oneself.
  private var turn: Turn {
    switch seen {
    case .bySelf: .upright
    case .byHelper: TreatedSite.of(point.muscle).helped.turn(side)
    }
  }

  /// Where the head is and which side this is, in the corners.
  private var orientation: [Node] {
    let start = seen == .byHelper && turn == .headLeft ? "← head" : side.onPicture
    let end =
      seen == .bySelf
      ? "seen \(place.view.words)" : turn == .headLeft ? side.onPicture : "head →"
    let y = Self.cornerText * Self.cornerLine
    return [
      Ink.words("fig-side", Spot(Self.inset, y), Self.cornerText, start),
      Ink.words("fig-side", Spot(Self.size - Self.inset, y), Self.cornerText, end, .end),
    ]
  }

  /// The sciatic nerve leaves the pelvis below this muscle.
  private static func nerveRunsBeneath(_ muscle: MuscleID) -> Bool { muscle == .piriformis }

  private static let size = 400.0  // px: a phone's width
  private static let margin = 42.0  // mm round what has to be seen
  private static let narrowest = 0.68  // of the longer edge: one leg, and where the other begins
  private static let spokenOf = 30.0  // mm beyond the circle
  private static let least = 230.0  // mm: enough of a body to know where one is
  private static let hatchGap = 7.0  // px
  private static let inset = 8.0  // px
  private static let cornerText = 15.5  // px: 11 on the smallest phone
  private static let cornerLine = 1.4  // of the text: from the edge to its foot
}

extension Side {
  fileprivate var onPicture: String {
    switch self {
    case .left: "Left side"
    case .right: "Right side"
    case .midline: "Middle"
    }
  }
}
