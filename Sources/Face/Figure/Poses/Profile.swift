/// The side view of a trunk or a limb, as widths along its axis, in millimetres.
///
/// - Source: measured on the side contour of the figure (`OutlineTable`), so that the mannequin has
///   the proportions of the body.
struct Profile {
  /// From the start of the axis to its end.
  let rows: [Row]

  struct Row {
    /// 0 at the upper joint, 1 at the lower.
    let along: Double
    let front: Double
    let back: Double

    init(_ along: Double, _ front: Double, _ back: Double) {
      self.along = along
      self.front = front
      self.back = back
    }
  }

  static let thigh = Profile(rows: [
    Row(0, 88, 96), Row(0.14, 92, 104), Row(0.28, 95, 101), Row(0.5, 96, 96), Row(0.71, 86, 86),
    Row(0.87, 72, 74), Row(1, 58, 66),
  ])
  static let shank = Profile(rows: [
    Row(0, 58, 64), Row(0.1, 50, 72), Row(0.22, 47, 78), Row(0.38, 43, 72), Row(0.55, 36, 60),
    Row(0.72, 32, 44), Row(0.86, 34, 36), Row(1, 36, 38),
  ])
  static let upperArm = Profile(rows: [
    Row(0, 50, 50), Row(0.2, 52, 54), Row(0.5, 47, 50), Row(0.8, 42, 44), Row(1, 40, 42),
  ])
  static let forearm = Profile(rows: [
    Row(0, 40, 42), Row(0.15, 44, 44), Row(0.35, 42, 42), Row(0.7, 32, 32), Row(1, 27, 27),
  ])

  /// From the axis to the front at a share of the length, in millimetres.
  func front(at share: Double) -> Double { width(at: share) { $0.front } }

  /// From the axis to the back at a share of the length, in millimetres.
  func back(at share: Double) -> Double { width(at: share) { $0.back } }

  private func width(at share: Double, _ of: (Row) -> Double) -> Double {
    guard var before = rows.first else { return 0 }
    for row in rows.dropFirst() {
      if row.along >= share {
        let part = (share - before.along) / (row.along - before.along)
        return of(before) + (of(row) - of(before)) * max(0, part)
      }
      before = row
    }
    return of(before)
  }

  /// The part up to a share of the length: a sleeve, the leg of a pair of shorts.
  func upTo(_ share: Double) -> Profile { Profile(rows: rows.filter { $0.along <= share }) }
}

/// Lengths between joints, in millimetres.
///
/// - Source: the joints of the figure (hip 878, knee 471, ankle 78 above the floor); the arm from
///   the acromion, ours.
enum BoneLength {
  static let thigh = 407.0
  static let shank = 393.0
  static let upperArm = 285.0
  static let forearm = 245.0
  static let hand = 165.0
  /// From the wrist to where a hand presses.
  static let reach = 130.0
}
