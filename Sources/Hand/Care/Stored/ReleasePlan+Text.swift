import Anatomy
import Atlas

extension ReleasePlan {
  func write(into fields: inout FieldWriter) {
    fields.word(point.rawValue)
    fields.word(side.rawValue)
    fields.word(presser.rawValue)
    fields.word(way.tool.rawValue)
    fields.word(way.position.rawValue)
    fields.word(style.rawValue)
    fields.word(pace.rawValue)
    fields.number(rounds)
    fields.seconds(hold)
    fields.seconds(holdRange.lowerBound)
    fields.seconds(holdRange.upperBound)
    fields.score(maxAche)
    fields.score(aim.lowerBound)
    fields.score(aim.upperBound)
    fields.number(restraints.count)
    for restraint in restraints { fields.word(restraint.rawValue) }
  }

  /// Reads what `write` wrote; fails where a limit is passed, so that a stored text cannot loosen
  /// one.
  init?(reading fields: inout FieldReader) {
    guard let point = fields.word().flatMap({ PointID(rawValue: $0) }),
      let side = fields.word().flatMap({ Side(rawValue: $0) }),
      let presser = fields.word().flatMap({ Presser(rawValue: $0) }),
      let tool = fields.word().flatMap({ Tool(rawValue: $0) }),
      let position = fields.word().flatMap({ Position(rawValue: $0) }),
      let style = fields.word().flatMap({ PressStyle(rawValue: $0) }),
      let pace = fields.word().flatMap({ Pace(rawValue: $0) }),
      let rounds = fields.number(Dose.rounds),
      let hold = fields.seconds(1...ReleasePlan.longestHold(rounds: rounds).value),
      let shortest = fields.seconds(1...Dose.hold.upperBound.value),
      let longest = fields.seconds(shortest.value...Dose.hold.upperBound.value),
      let maxAche = fields.number(1...Dose.stopAbove.value),
      let aimFrom = fields.number(0...maxAche), let aimTo = fields.number(aimFrom...maxAche),
      let count = fields.number(0...Restraint.allCases.count)
    else { return nil }
    var restraints: [Restraint] = []
    for _ in 0..<count {
      guard let next = fields.word().flatMap({ Restraint(rawValue: $0) }) else { return nil }
      restraints.append(next)
    }
    let place = TriggerPoint.of(point)
    guard place.sides.contains(side), let care = place.care.hands, maxAche <= care.maxAche.value
    else { return nil }
    self.point = point
    self.side = side
    self.presser = presser
    self.way = Way(tool, position)
    self.style = style
    self.pace = pace
    self.rounds = rounds
    self.hold = hold
    self.holdRange = shortest...longest
    self.maxAche = PainScore.of(maxAche)
    self.aim = PainScore.of(aimFrom)...PainScore.of(aimTo)
    self.restraints = restraints
  }
}
