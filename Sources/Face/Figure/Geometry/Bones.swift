/// The bones of one aspect.
struct Bones: Sendable {
  let lines: [BodyLine]

  @inline(never)
  static func of(_ aspect: Aspect) -> Bones {
    switch aspect {
    case .back: back
    case .front: front
    case .side: side
    }
  }

  private static let back = Bones(BonesTable.back)
  private static let front = Bones(BonesTable.front)
  private static let side = Bones(BonesTable.side)

  @inline(never)
  private init(_ table: StaticString) {
    var reader = TableReader(table)
    lines = reader.lines()
  }
}

/// Bones from the far to the near, one row each: name, flags (`c` closed, `m` spans the midline, `f`
/// not felt, `h` hole, `s` shade, `x` fine), then the knots of a smooth line, each told from the one
/// before, in tenths of a millimetre; a knot told twice is a corner.
///
/// - Source: drawn by us from anatomy.
enum BonesTable {}
