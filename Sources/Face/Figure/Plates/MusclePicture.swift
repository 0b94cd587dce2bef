import Anatomy
import Atlas
import Evidence
import Markup

/// One or two views of a muscle, with its points numbered and named below.
struct MusclePicture {
  let muscle: MuscleID
  let keyPlace: KeyPlace

  private var entry: Muscle { Muscle.of(muscle) }

  var node: Node {
    let views = self.views
    let name = "\(entry.plain) (\(entry.latin))"
    switch keyPlace {
    case .inPicture:
      let width = Self.size * Double(views.count)
      let key = self.key(width: width)
      let nodes = views.enumerated().flatMap { index, view in
        panel(view, x: Double(index) * Self.size, isAlone: views.count == 1)
      }
      return Ink.picture(
        "muscle-plate", Window(x: 0, y: 0, width: width, height: Self.size + key.height),
        name: name, nodes + [Ink.moved(by: Spot(0, Self.size), key.nodes)])
    case .below:
      let rows = entry.points.enumerated().map { index, point in
        (sign: "\(index + 1)", words: point.name.text, kind: "plain")
      }
      let square = Window(x: 0, y: 0, width: Self.size, height: Self.size)
      return .fragment(
        views.map { view in
          Ink.picture(
            "muscle-plate", square, name: "\(name), seen \(view.words)",
            panel(view, x: 0, isAlone: true))
        } + [PictureKey(rows: rows).list])
    }
  }

  private func panel(_ view: FigureView, x: Double, isAlone: Bool) -> [Node] {
    var scene = Scene(
      view: view, window: window(view), id: "muscle-\(muscle.rawValue)-\(view.rawValue)")
    let scale = isAlone ? 1 : Self.beside
    var drawn = [Ink.group("fig-beneath", [scene.bones(isDetailed: true)])]
    drawn += scene.muscle(muscle.rawValue, density: Scene.plateDensity)
    if scene.aspect == .back {
      scene.suffix = "-over"
      drawn.append(scene.bones(["spine", "sacral-crest"]))
      scene.suffix = ""
    }
    let body =
      [scene.defs([]), scene.skinOfClip, scene.clipped(drawn), scene.contour]
      + marks(scene, scale)
      + SideWords(view: view, window: scene.window, scale: scene.unit * scale).nodes
    let place = Window(x: x, y: 0, width: Self.size, height: Self.size)
    let caption = Ink.words(
      "fig-side", Spot(x + Self.inset, Self.captionFoot * scale), Self.caption * scale,
      scene.aspect == .side ? "" : "Seen \(view.words)")
    return [Ink.inset(scene.window, at: place, body), caption]
  }

  /// The points on the right half, numbered as in the key; those that lie together are drawn apart.
  private func marks(_ scene: Scene, _ scale: Double) -> [Node] {
    let half = Projection(scene.view, .right)
    let unit = scene.unit * scale
    var places: [Spot] = []
    var nodes: [Node] = []
    for (index, point) in entry.points.enumerated() {
      guard let seen = shown(point, in: scene.view) else { continue }
      let spot = half(point.sides == [.midline] ? Spot(0, seen.spot.y) : seen.spot)
      let room = Self.apart * unit
      var place = spot
      // no more steps aside than there are places before it
      for _ in places {
        if let near = places.first(where: { $0.distance(to: place) < room }) {
          place = Spot(place.x, near.y - room)
        }
      }
      places.append(place)
      if place != spot {
        var lead = PathText()
        lead.polyline([place, spot])
        nodes.append(Ink.path("fig-lead", lead, width: unit))
        nodes.append(Ink.disc("fig-lead-end", spot, Self.dot * unit))
      }
      nodes += Ink.sign(place, "\(index + 1)", unit: unit)
    }
    return nodes
  }

  /// The view that shows most of the muscle, and another for points that it does not show.
  private var views: [FigureView] {
    var first = FigureView.back
    var most = -1.0
    for view in Self.candidates {
      let area = rings(view.aspect).reduce(0) { $0 + $1.area }
      guard area > 0 else { continue }
      let points = Double(entry.points.filter { Self.shows(view, $0) }.count)
      let faces = muscle.facing == view.aspect ? 1.0 : 0
      // more points before the view of the books, that before a larger area
      let score = points * Self.pointShown + faces * Self.facing + area
      if score > most {
        first = view
        most = score
      }
    }
    let second = Self.candidates.first { other in
      other != first && entry.points.contains { !Self.shows(first, $0) && Self.shows(other, $0) }
    }
    return [first] + (second.map { [$0] } ?? [])
  }

  @inline(never)
  private static func shows(_ view: FigureView, _ point: TriggerPoint) -> Bool {
    PointView.flat(point, view)?.isOnMuscle == true
  }

  /// Where a view shows a point: on the muscle, or, where no view does so, off it.
  @inline(never)
  private func shown(_ point: TriggerPoint, in view: FigureView) -> PointView? {
    let isNowhere = !Self.candidates.contains { Self.shows($0, point) }
    guard let seen = PointView.flat(point, view) else { return nil }
    return seen.isOnMuscle || isNowhere ? seen : nil
  }

  @inline(never)
  private func rings(_ aspect: Aspect) -> [[Spot]] {
    Sheet.all(in: aspect).filter { $0.name == muscle.rawValue && !$0.traits.isTendon }
      .map { PlacedSheet($0, Projection(.back, .right)).ring }
  }

  /// A square around the muscle of the right side, and enough of the body to know where one is.
  private func window(_ view: FigureView) -> Window {
    let half = Projection(view, .right)
    var spots: [Spot] = []
    for sheet in Sheet.all(in: view.aspect) where sheet.name == muscle.rawValue {
      spots += PlacedSheet(sheet, half).ring
    }
    for point in entry.points {
      if let seen = shown(point, in: view) { spots.append(half(seen.spot)) }
    }
    let tight = Window.around(spots, margin: Self.margin)
    let size = max(tight.width, tight.height, Self.least)
    return tight.widened(toWidth: size, height: size)
  }

  private func key(width: Double) -> (nodes: [Node], height: Double) {
    let scale = width / Self.size
    let row = Self.row * scale
    let text = Self.text * scale
    var nodes: [Node] = []
    var y = row * Self.above
    for (index, point) in entry.points.enumerated() {
      for (line, words) in point.name.text.lines(of: Self.letters).enumerated() {
        y += row
        if line == 0 {
          nodes.append(
            Ink.words("press-words", Spot(Self.signs * scale, y), text, "\(index + 1)"))
        }
        nodes.append(Ink.words("fig-caption", Spot(Self.names * scale, y), text, words))
      }
    }
    return (nodes, y + row * (1 - Self.above))
  }

  private static let candidates: [FigureView] = [.back, .front, .right]
  private static let pointShown = 1e9  // beyond any area
  private static let facing = 1e7  // mm²: beyond any area, less than a point
  private static let size = 400.0  // px: a phone's width
  private static let beside = 1.6  // two panels are smaller on the page
  private static let margin = 34.0  // mm
  private static let least = 260.0  // mm
  private static let apart = 22.0  // px: two signs side by side
  private static let dot = 2.4  // px: the true place of a sign that stands aside
  private static let inset = 8.0  // px
  private static let caption = 15.5  // px: 11 on the smallest phone
  private static let captionFoot = 20.0  // px
  private static let row = 24.0  // px
  private static let above = 0.4  // of a row, free above the key; the rest below
  private static let text = 16.0  // px
  private static let signs = 10.0  // px: where numbers stand
  private static let names = 34.0  // px: where names stand
  private static let letters = 44  // in a row of that size
}

extension [Spot] {
  /// The area within a closed ring, in square millimetres.
  var area: Double {
    guard var before = last else { return 0 }
    var twice = 0.0
    for next in self {
      twice += before.x * next.y - next.x * before.y
      before = next
    }
    return twice.magnitude / 2
  }
}
