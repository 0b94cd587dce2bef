/// The contour of the body in one aspect, and the lines within it.
struct Outline: Sendable {
  let lines: [BodyLine]

  @inline(never)
  subscript(name: String) -> BodyLine? { lines.first { $0.name == name } }

  @inline(never)
  static func of(_ aspect: Aspect) -> Outline {
    switch aspect {
    case .back: back
    case .front: front
    case .side: side
    }
  }

  private static let back = Outline([OutlineTable.backAndFront, OutlineTable.back])
  private static let front = Outline([OutlineTable.backAndFront, OutlineTable.front])
  private static let side = Outline([OutlineTable.side])

  @inline(never)
  private init(_ tables: [StaticString]) {
    var lines: [BodyLine] = []
    for table in tables {
      var reader = TableReader(table)
      lines += reader.lines()
    }
    self.lines = lines
  }

  /// The pieces that make the contour of a half, from head to foot to the midline.
  func contour(_ aspect: Aspect, withArms: Bool) -> [BodyLine] {
    let names: [String]
    switch aspect {
    case .back, .front:
      names =
        (withArms ? ["head-neck", "arm-outer", "arm-inner"] : [])
        + ["trunk-leg-outer", "foot", "leg-inner"]
    case .side: names = ["body"]
    }
    return names.compactMap { self[$0] }
  }
}

/// Lines of the contour, one row each: name, `c` if closed, then the knots of a smooth line, each
/// told from the one before, in tenths of a millimetre; a knot told twice is a corner.
///
/// - Source: drawn by us after ANSUR body measures.
enum OutlineTable {}
