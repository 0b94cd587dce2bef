/// A sheet of muscle on the page, with the light that falls on it.
struct PlacedSheet {
  let sheet: Sheet
  private let onPage: Projection
  private let facing: Double

  @inline(never)
  init(_ sheet: Sheet, _ onPage: Projection) {
    self.sheet = sheet
    self.onPage = onPage
    let first = onPage(sheet.fibre(0).at(Self.middle))
    let last = onPage(sheet.fibre(1).at(Self.middle))
    facing = (last - first).unit.dot(Self.light)
  }

  @inline(never)
  func fibre(_ t: Double) -> Cubic { onPage(sheet.fibre(t)) }

  /// 0 lit, 1 in shadow: the sheet is taken as a rounded belly lit from the upper left.
  @inline(never)
  func shade(_ t: Double) -> Double {
    let u = 2 * t - 1
    return min(1, max(0, Self.base - Self.slope * facing * u + Self.round * u * u))
  }

  /// The outline between two shares of the fibres, with a fringe at the far end if asked.
  @inline(never)
  func outline(from: Double = 0, to: Double = 1, fringe: Double = 0) -> PathText {
    var path = PathText()
    let first = fibre(0).cut(from, to)
    path.move(first.a)
    path.curve(first)
    let count = fringe > 0 ? Self.fringeSteps : Self.steps
    for i in 1...count {
      var along = to
      if fringe > 0, i < count {
        let reach = i % 2 == 1 ? 1 : -Self.fringeBack
        along += fringe * reach * (Self.fringeLeast + Self.fringeSpread * grain(i, 0))
      }
      path.line(fibre(Double(i) / Double(count)).at(min(1, along)))
    }
    let last = fibre(1).cut(from, to)
    path.curve(Cubic(a: last.d, b: last.c, c: last.b, d: last.a))
    for i in 1..<Self.steps {
      path.line(fibre(1 - Double(i) / Double(Self.steps)).at(from))
    }
    path.close()
    return path
  }

  /// The outline as places, for telling what lies within.
  @inline(never)
  var ring: [Spot] {
    let count = Self.steps
    let far = (0...count).map { fibre(Double($0) / Double(count)).d }
    let near = (0...count).map { fibre(1 - Double($0) / Double(count)).a }
    let out = (0..<count).map { fibre(0).at(Double($0) / Double(count)) }
    let home = (0..<count).map { fibre(1).at(1 - Double($0) / Double(count)) }
    return out + far + home + near
  }

  static let middle = 0.5
  private static let light = Spot(-0.66, -0.75)  // from the upper left, as plates are lit
  private static let base = 0.38  // tone of a flat sheet
  private static let slope = 0.42  // how far a side turned from the light darkens
  private static let round = 0.34  // both edges are darker than the crest
  private static let steps = 14  // straight pieces for a curved end: smooth at plate size
  private static let fringeSteps = 70  // teeth where flesh meets tendon
  private static let fringeBack = 0.6
  private static let fringeLeast = 0.6
  private static let fringeSpread = 0.8
}
