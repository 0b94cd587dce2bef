public import Anatomy
import Atlas
public import Evidence

/// A reason to press less, shorter or otherwise than the general rule allows.
///
/// Raw values are stored: they are never changed or reused.
public enum Restraint: String, CaseIterable, Hashable, Sendable {
  /// The point's own limit.
  case point = "point"
  /// A place that asks for care.
  case caution = "caution"
  case firstDay = "first-day"
  case older = "older"
  case slim = "slim"
  case bloodThinners = "blood-thinners"
  case frail = "frail"
  case pregnant = "pregnant"
  case thinBones = "thin-bones"
  case dullSkin = "dull-skin"
  /// Something else that asks for a light hand.
  case lighter = "lighter"
  /// After a day of soreness.
  case halfPressure = "half-pressure"
}

extension Restraint {
  /// The ache that is never passed; nil where the restraint sets none.
  public var maxAche: PainScore? {
    switch self {
    case .point, .halfPressure: nil
    case .caution, .firstDay: PainScore.of(5)  // technique: caution_point_max_ache, first day
    case .older, .slim, .bloodThinners: PainScore.of(4)  // technique.dose.ours.start_pressure
    case .frail, .pregnant: PainScore.of(4)  // safety.json, notes of frailty and pregnancy
    case .thinBones, .dullSkin, .lighter: PainScore.of(4)  // ours: as the other light ones
    }
  }

  /// The longest single press; nil where the restraint sets none.
  public var longestHold: Seconds? {
    switch self {
    case .caution, .bloodThinners, .frail: 30  // technique.hold_by_place_s, safety.json notes
    case .dullSkin: 30  // safety.json: hands only, short (the number is ours)
    case .point, .firstDay, .older, .slim, .pregnant, .thinBones, .lighter, .halfPressure: nil
    }
  }

  /// Whether pressing in that way is left.
  func allows(_ way: Way, on muscle: MuscleID) -> Bool {
    switch self {
    case .bloodThinners: way.tool.isHand || !MuscleID.leg.contains(muscle)
    case .frail: way.tool.isHand || way.tool == .ball && !way.isOnFloor
    case .pregnant: way.position != .lying && way.tool != .roller && !way.bearsBody
    case .thinBones, .dullSkin: way.tool.isHand
    case .point, .caution, .firstDay, .older, .slim, .lighter, .halfPressure: true
    }
  }

  /// Why, in plain words.
  public var why: Statement {
    switch self {
    case .point: Statement("This place has its own limit.", .ours, [.clinicalConvention])
    case .caution:
      Statement(
        "This place needs care, so press less and only for a short time.", .ours, [.currie2015])
    case .firstDay:
      Statement("It is your first day: see first how your body takes it.", .ours, [.cambron2007])
    case .older: Statement("Over 65, skin bruises more.", .ours, [.clinicalConvention])
    case .slim:
      Statement("With little padding, the bone is close.", .ours, [.clinicalConvention])
    case .bloodThinners:
      Statement(
        "With blood thinners, deep pressure can make you bleed inside. Stop for any bruise.",
        .verified, [.yariHaematoma, .ernst2003])
    case .frail:
      Statement(
        "Skin and bones need care. Use a chair, a wall or a bed, and never the floor when alone.",
        .ours, [.clinicalConvention])
    case .pregnant:
      Statement(
        "While pregnant or just after a birth: light, on the side, sitting or at the wall.",
        .ours, [.antenatalMassage2021, .massagePePregnancy2020])
    case .thinBones:
      Statement("Thin bones can break, so use only hands.", .ours, [.finucane2020, .downie2013])
    case .dullSkin:
      Statement(
        "Where skin feels little, you cannot judge the pressure. Use only hands.", .ours,
        [.clinicalConvention])
    case .lighter:
      Statement("Something you told us asks for a light hand.", .ours, [.clinicalConvention])
    case .halfPressure:
      Statement("You were sore after the last time: half the pressure now.", .ours, [.cambron2007])
    }
  }
}

extension Way {
  /// True where the person lies on the tool.
  var isOnFloor: Bool {
    switch position {
    case .lying, .sideLying: bearsBody
    case .wall, .sitting: false
    }
  }
}
