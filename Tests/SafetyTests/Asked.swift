import Anatomy
import Safety

/// One combination of what is known.
struct Known: CustomStringConvertible {
  var areas: [Area] = []
  var worst: Set<Area> = []
  var own: RegionID?
  var refers: RegionID?
  var age: Int?
  var isMale = false
  var days: Double?
  var isSmoker = false
  var conditions: [ContraindicationID] = []
  var flags: [RedFlagID] = []

  var facts: SafetyFacts {
    let point = own.map { own in
      SafetyFacts.PointToPress(own: .of(own), refers: refers.map { .of($0) } ?? [])
    }
    return SafetyFacts(
      areas: areas, worst: worst, point: point, age: age, isMale: isMale, days: days,
      told: isSmoker ? [.smokerOrArteryDisease] : [])
  }

  var record: SafetyRecord {
    var record = SafetyRecord()
    for id in conditions { record.answer(.condition(id), Said(.yes)) }
    for id in flags { record.answer(.flag(id), Said(.yes)) }
    return record
  }

  var description: String {
    let drawn = areas.map { $0.region.rawValue + "/" + $0.side.rawValue }
    let told = conditions.map { $0.rawValue } + flags.map { $0.rawValue }
    return "\(drawn) worst \(worst.count) own \(own?.rawValue ?? "-") refers "
      + "\(refers?.rawValue ?? "-") age \(age ?? -1) male \(isMale) days \(days ?? -1) "
      + "smoker \(isSmoker) \(told)"
  }

  // The words of the sentences.

  /// Drawn, or where the point lies or sends its pain; an empty drawing may be anywhere.
  func isAt(_ regions: [RegionID]) -> Bool {
    areas.isEmpty || isDrawn(regions) || (own.map { regions.contains($0) } ?? false)
      || (refers.map { regions.contains($0) } ?? false)
  }

  func isDrawn(_ regions: [RegionID]) -> Bool { areas.contains { regions.contains($0.region) } }

  func isPressed(_ regions: [RegionID]) -> Bool { own.map { regions.contains($0) } ?? false }

  func isBothSides(_ regions: [RegionID]) -> Bool {
    let sides = areas.filter { regions.contains($0.region) }.map { $0.side }
    return sides.contains(.left) && sides.contains(.right)
  }

  func isAged(_ years: ClosedRange<Int>) -> Bool { age.map { years.contains($0) } ?? true }

  func isSince(_ span: ClosedRange<Double>) -> Bool { days.map { span.contains($0) } ?? true }

  func has(_ any: ContraindicationID...) -> Bool { any.contains { conditions.contains($0) } }
}

/// The sentence of a sign: when it is asked, and what that hangs on.
struct Asked: Sendable {
  let sign: SafetySign
  /// The areas that it tells apart.
  let parts: [[RegionID]]
  var ages: [Int] = []
  var days: [Double] = []
  var isOfSex = false
  var asksSmoker = false
  var conditions: [ContraindicationID] = []
  var flags: [RedFlagID] = []
  let isAsked: @Sendable (Known) -> Bool

  /// Every combination of the inputs that it names.
  var inputs: [Known] {
    var all: [Known] = []
    for drawing in drawings {
      for age in [nil] + ages.map({ Optional($0) }) {
        for day in [nil] + days.map({ Optional($0) }) {
          for isMale in isOfSex ? [false, true] : [false] {
            for isSmoker in asksSmoker ? [false, true] : [false] {
              for told in 0..<(1 << (conditions.count + flags.count)) {
                var known = drawing
                known.age = age
                known.days = day
                known.isMale = isMale
                known.isSmoker = isSmoker
                for (place, id) in conditions.enumerated() where told & (1 << place) != 0 {
                  known.conditions.append(id)
                }
                for (place, id) in flags.enumerated()
                where told & (1 << (conditions.count + place)) != 0 {
                  known.flags.append(id)
                }
                all.append(known)
              }
            }
          }
        }
      }
    }
    return all
  }

  /// Nothing drawn; every area alone; pairs of areas told apart, on one side and on both, with each
  /// or none of them the worst; and with each area as the place or the referral of a point.
  private var drawings: [Known] {
    var all = [Known()] + Area.all.map { Known(areas: [$0]) }
    let some = tellingRegions
    for first in some {
      for second in some {
        for side in Side.pair {
          let a = Area.of(first, beside: .left)
          let b = Area.of(second, beside: side)
          guard a != b else { continue }
          all += [[], [a], [b], [a, b]].map { Known(areas: [a, b], worst: $0) }
        }
      }
    }
    for far in some {
      for region in RegionID.allCases {
        let drawn = [Area.of(far, beside: .left)]
        all.append(Known(areas: drawn, own: region))
        all.append(Known(areas: drawn, own: far, refers: region))
      }
    }
    return all
  }

  /// One region for each way in which the parts contain it.
  private var tellingRegions: [RegionID] {
    var found: [[Bool]: RegionID] = [:]
    for region in RegionID.allCases {
      let key = parts.map { $0.contains(region) } + [region.isMidline]
      if found[key] == nil { found[key] = region }
    }
    return RegionID.allCases.filter { found.values.contains($0) }
  }
}
