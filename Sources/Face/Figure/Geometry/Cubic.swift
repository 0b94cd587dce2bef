/// One cubic curve of Bézier with its four points.
struct Cubic: Hashable, Sendable {
  var a: Spot
  var b: Spot
  var c: Spot
  var d: Spot

  init(a: Spot, b: Spot, c: Spot, d: Spot) {
    self.a = a
    self.b = b
    self.c = c
    self.d = d
  }

  /// A straight line.
  init(from a: Spot, to d: Spot) { self.init(a: a, b: a, c: d, d: d) }

  /// The place at v in 0...1.
  @inline(never)
  func at(_ v: Double) -> Spot {
    let u = 1 - v
    let k0 = u * u * u
    let k1 = 3 * u * u * v
    let k2 = 3 * u * v * v
    let k3 = v * v * v
    return Spot(
      a.x * k0 + b.x * k1 + c.x * k2 + d.x * k3, a.y * k0 + b.y * k1 + c.y * k2 + d.y * k3)
  }

  /// The piece between two parameters.
  @inline(never)
  func cut(_ from: Double, _ to: Double) -> Cubic {
    let head = split(to).0
    return from > 0 ? head.split(from / to).1 : head
  }

  private func split(_ v: Double) -> (Cubic, Cubic) {
    let ab = a.toward(b, v)
    let bc = b.toward(c, v)
    let cd = c.toward(d, v)
    let abc = ab.toward(bc, v)
    let bcd = bc.toward(cd, v)
    let middle = abc.toward(bcd, v)
    return (
      Cubic(a: a, b: ab, c: abc, d: middle), Cubic(a: middle, b: bcd, c: cd, d: d)
    )
  }
}
