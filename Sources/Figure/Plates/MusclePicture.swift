import Anatomy
import Atlas
import Markup

/// One or two views of a muscle, with its points numbered and named below.
struct MusclePicture {
  let muscle: MuscleID

  private var entry: Muscle { Muscle.of(muscle) }

  var node: Node {
    let views = self.views
    let height = Self.size
    let width = Self.size * Double(views.count)
    let key = self.key(width: width)
    let name = "\(entry.plain) (\(entry.latin))"
    return svg(
      .class("figure muscle-plate"),
      Attribute("viewBox", "0 0 \(decimal(width)) \(decimal(height + key.height))"), .role("img"),
      .aria("label", name)
    ) {
      title(name)
      for (index, view) in views.enumerated() {
        panel(view, x: Double(index) * Self.size, isAlone: views.count == 1)
      }
      g(Attribute("transform", "translate(0 \(decimal(height)))")) { key.nodes }
    }
  }

  private func panel(_ view: FigureView, x: Double, isAlone: Bool) -> Node {
    let scene = Scene(
      view: view, window: window(view), id: "muscle-\(muscle.rawValue)-\(view.rawValue)")
    let scale: Double = isAlone ? 1 : 1.6  // two panels are smaller on the page
    return g {
      svg(
        .number("x", x), .number("y", 0), .number("width", Self.size),
        .number("height", Self.size), scene.window.viewBox, Attribute("overflow", "hidden")
      ) {
        defs {
          scene.clip
          scene.hatch(class: "keep-off-line", gap: 7 * scene.unit)
        }
        scene.skin
        scene.clipped {
          g(.class("fig-beneath")) { scene.bones([""]) }
          scene.muscle(muscle.rawValue, density: Scene.plateDensity)
          scene.bones(scene.aspect == .back ? ["spine", "sacral-crest"] : [])
        }
        scene.contour
        marks(scene, scale)
        SideWords(view: view, window: scene.window, scale: scene.unit * scale).nodes
      }
      if scene.aspect != .side {
        label(
          svg: .class("fig-side"), .number("x", x + 8), .number("y", 20 * scale),
          .number("font-size", 15 * scale), content: "Seen \(view.words)")
      }
    }
  }

  /// The points on the right half, numbered as in the key.
  private func marks(_ scene: Scene, _ scale: Double) -> [Node] {
    let half = Projection(scene.view, .right)
    return entry.points.enumerated().flatMap { index, point -> [Node] in
      guard let seen = PointView(point, scene.view), seen.isOnMuscle else { return [] }
      let spot = half(point.sides == [.midline] ? Spot(0, seen.spot.y) : seen.spot)
      let unit = scene.unit * scale
      return [
        circle(
          .class("press-landmark"), .number("cx", spot.x), .number("cy", spot.y),
          .number("r", Self.ring * unit), .number("stroke-width", Self.line * unit)),
        label(
          svg: .class("press-letter"), .number("x", spot.x),
          .number("y", spot.y + Self.letter * unit * Self.drop),
          .number("font-size", Self.letter * unit), content: "\(index + 1)"),
      ]
    }
  }

  /// The view that shows most of the muscle, and another for points that it does not show.
  private var views: [FigureView] {
    var ranked: [(view: FigureView, points: Int, area: Double)] = []
    for view in [FigureView.back, .front, .right] {
      let area = rings(view.aspect).reduce(0) { $0 + $1.area }
      let points = entry.points.filter { Self.shows(view, $0) }.count
      if area > 0 { ranked.append((view, points, area)) }
    }
    ranked.sort {
      if $0.points != $1.points { return $0.points > $1.points }
      let facing = muscle.facing
      if facing == $0.view.aspect || facing == $1.view.aspect {
        return facing == $0.view.aspect
      }
      return $0.area > $1.area
    }
    guard let first = ranked.first?.view else { return [.back] }
    let unseen = entry.points.filter { !Self.shows(first, $0) }
    let second = ranked.dropFirst().first { other in
      unseen.contains { Self.shows(other.view, $0) }
    }
    return [first] + (second.map { [$0.view] } ?? [])
  }

  private static func shows(_ view: FigureView, _ point: TriggerPoint) -> Bool {
    PointView(point, view)?.isOnMuscle == true
  }

  private func rings(_ aspect: Aspect) -> [[Spot]] {
    Sheet.all(in: aspect).filter { $0.name == muscle.rawValue && !$0.traits.isTendon }
      .map { PlacedSheet($0, Projection(.back, .right)).ring }
  }

  /// A square around the muscle of the right side, and enough of the body to know where one is.
  private func window(_ view: FigureView) -> Window {
    let half = Projection(view, .right)
    let spots = Sheet.all(in: view.aspect).filter { $0.name == muscle.rawValue }
      .flatMap { PlacedSheet($0, half).ring }
    let tight = Window.around(spots, margin: Self.margin)
    let size = max(tight.width, tight.height, Self.least)
    return tight.widened(toWidth: size, height: size)
  }

  private func key(width: Double) -> (nodes: [Node], height: Double) {
    let scale = width / Self.size
    let row = Self.row * scale
    var nodes: [Node] = []
    var y = row * 0.4
    for (index, point) in entry.points.enumerated() {
      for (line, words) in point.name.lines(of: Self.letters).enumerated() {
        y += row
        if line == 0 {
          nodes.append(
            label(
              svg: .class("press-words"), .number("x", 10 * scale), .number("y", y),
              .number("font-size", Self.text * scale), content: "\(index + 1)"))
        }
        nodes.append(
          label(
            svg: .class("fig-caption"), .number("x", 34 * scale), .number("y", y),
            .number("font-size", Self.text * scale), content: words))
      }
    }
    return (nodes, y + row * 0.6)
  }

  private static let size = 400.0  // px: a phone's width
  private static let margin = 34.0  // mm
  private static let least = 260.0  // mm
  private static let ring = 10.0  // px
  private static let line = 1.6  // px
  private static let letter = 13.0  // px
  private static let drop = 0.36  // of the letter: from its middle to its foot
  private static let row = 24.0  // px
  private static let text = 16.0  // px
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
