/// What matters of the person who is pressed; nothing here has to be known.
public struct Receiver: Hashable, Sendable {
  /// Whole years.
  public var age: Int?
  public var isSlim: Bool
  /// True until the day after the first session.
  public var isFirstDay: Bool

  public init(age: Int? = nil, isSlim: Bool = false, isFirstDay: Bool = true) {
    self.age = age
    self.isSlim = isSlim
    self.isFirstDay = isFirstDay
  }

  /// What age, build and the first day ask for.
  var restraints: [Restraint] {
    var found: [Restraint] = []
    if isFirstDay { found.append(.firstDay) }
    if isSlim { found.append(.slim) }
    guard let age else { return found }
    if age > Receiver.frailAbove {
      found.append(.frail)
    } else if age > Receiver.olderAbove {
      found.append(.older)
    }
    if isSlim, age > Receiver.thinBonesAbove { found.append(.thinBones) }
    return found
  }

  /// safety.json, child-consent: adults only; an age that is not known is asked for elsewhere.
  var isChild: Bool { age.map { $0 < Receiver.adultFrom } ?? false }

  /// safety.json, child-consent: under 18
  static let adultFrom = 18
  /// technique.dose.ours.start_pressure: age over 65
  static let olderAbove = 65
  /// safety.json, osteoporosis: over 75 and slim
  static let thinBonesAbove = 75
  /// safety.json, frailty: over 80
  static let frailAbove = 80
}
