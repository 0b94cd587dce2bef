/// The sizes of what presses.
enum Gear {
  static let ball = 33.0  // mm: radius of a tennis ball
  static let roller = 75.0  // mm: radius of a common foam roller
  static let rollerLength = 400.0  // mm
  static let rollerRim = 64.0  // mm: inner edge of its rim
  static let rollerHole = 30.0  // mm: radius of the hole through it
}
