import Anatomy
import Markup

/// The names beside a plate, each with a line to what it names.
struct PlateNames {
  let scene: Scene
  let depth: PlateDepth

  var nodes: [Node] {
    Self.rows(scene.aspect, depth).enumerated().flatMap { index, row in
      // Names stand on both sides of the body in turn, so that their lines do not cross.
      let side: Side = row.isLeft ? .left : .right
      let half = scene.aspect == .side ? scene.halves[0] : Projection(scene.view, side)
      let from = half(row.at)
      let toRight = scene.aspect == .side ? !row.isLeft == (scene.view == .right) : from.x > 0
      let x =
        toRight ? scene.window.x + scene.window.width - Self.margin : scene.window.x + Self.margin
      return named(row.name, from, Spot(x, -row.height), toRight: toRight)
    }
  }

  private func named(_ name: String, _ from: Spot, _ to: Spot, toRight: Bool) -> [Node] {
    var lead = PathText()
    lead.polyline([from, to])
    let foot = to + Spot(toRight ? Self.space : -Self.space, Self.text / 3)
    return [
      Ink.path("fig-lead", lead, width: Self.line), Ink.disc("fig-lead-end", from, Self.end),
      Ink.words("fig-name", foot, Self.text, name, toRight ? .start : .end),
    ]
  }

  private typealias Row = (name: String, at: Spot, height: Double, isLeft: Bool)

  private static func rows(_ aspect: Aspect, _ depth: PlateDepth) -> [Row] {
    switch (aspect, depth) {
    case (.back, .superficial): backSuperficial
    case (.back, .deep): backDeep
    case (.front, .superficial): frontSuperficial
    case (.front, .deep): frontDeep
    case (.side, .superficial): sideSuperficial
    case (.side, .deep): sideDeep
    }
  }

  private static let backSuperficial: [Row] = [
    ("longissimus", Spot(30, 1130), 1150, false), ("iliocostalis", Spot(70, 1100), 1115, false),
    ("gluteus medius", Spot(132, 965), 975, false),
    ("gluteus maximus", Spot(112, 850), 870, false),
    ("iliotibial tract", Spot(166, 740), 745, false),
    ("vastus lateralis", Spot(138, 680), 695, false),
    ("biceps femoris", Spot(92, 660), 645, false),
    ("external oblique", Spot(120, 1110), 1110, true),
    ("tendon sheet", Spot(40, 1010), 1020, true), ("tail bone", Spot(2, 876), 900, true),
    ("adductor magnus", Spot(36, 712), 735, true),
    ("semitendinosus", Spot(62, 690), 695, true), ("gracilis", Spot(29, 662), 652, true),
  ]

  private static let backDeep: [Row] = [
    ("quadratus lumborum", Spot(76, 1060), 1085, false),
    ("multifidus", Spot(24, 985), 1040, false), ("gluteus minimus", Spot(128, 940), 960, false),
    ("piriformis", Spot(80, 903), 912, false),
    ("quadratus femoris", Spot(112, 822), 826, false),
    ("sciatic nerve", Spot(107, 780), 780, false),
    ("adductor magnus", Spot(86, 715), 735, false), ("rib 12", Spot(78, 1112), 1130, true),
    ("hip-bone rim", Spot(126, 1008), 1030, true),
    ("gemelli and obturator", Spot(110, 866), 876, true),
    ("sit bone", Spot(58, 806), 806, true), ("semimembranosus", Spot(66, 640), 655, true),
  ]

  private static let frontSuperficial: [Row] = [
    ("external oblique", Spot(118, 1090), 1090, false),
    ("tensor fasciae latae", Spot(146, 880), 890, false),
    ("sartorius", Spot(84, 800), 800, false), ("rectus femoris", Spot(104, 700), 710, false),
    ("vastus lateralis", Spot(140, 660), 655, false),
    ("rectus abdominis", Spot(30, 1050), 1050, true),
    ("groin ligament", Spot(84, 902), 945, true), ("pectineus", Spot(70, 835), 850, true),
    ("adductor longus", Spot(60, 750), 760, true), ("gracilis", Spot(33, 700), 690, true),
    ("vastus medialis", Spot(66, 620), 630, true),
  ]

  private static let frontDeep: [Row] = [
    ("psoas", Spot(48, 1060), 1075, false), ("iliacus", Spot(104, 950), 985, false),
    ("gluteus minimus", Spot(148, 910), 905, false),
    ("vastus intermedius", Spot(118, 720), 730, false),
    ("femoral nerve", Spot(80, 890), 930, true), ("pectineus", Spot(70, 835), 850, true),
    ("adductor brevis", Spot(66, 785), 780, true), ("adductor magnus", Spot(60, 680), 670, true),
  ]

  private static let sideSuperficial: [Row] = [
    ("external oblique", Spot(60, 1080), 1100, false),
    ("gluteus medius", Spot(10, 970), 1010, false),
    ("tensor fasciae latae", Spot(44, 890), 900, false),
    ("rectus femoris", Spot(76, 740), 760, false),
    ("vastus lateralis", Spot(40, 690), 700, false),
    ("iliotibial tract", Spot(0, 650), 640, false),
    ("long back muscles", Spot(-78, 1110), 1120, true),
    ("gluteus maximus", Spot(-80, 870), 900, true), ("biceps femoris", Spot(-62, 680), 690, true),
  ]

  private static let sideDeep: [Row] = [
    ("quadratus lumborum", Spot(-46, 1050), 1080, false),
    ("gluteus minimus", Spot(14, 930), 960, false), ("thigh bone", Spot(2, 690), 700, false),
    ("piriformis", Spot(-60, 902), 925, true), ("sciatic nerve", Spot(-45, 770), 790, true),
  ]

  private static let margin = 132.0  // mm for the longest name
  private static let text = 11.0  // mm: read on a phone turned or enlarged
  private static let space = 2.0  // mm between a line and its name
  private static let line = 0.5  // mm
  private static let end = 1.3  // mm
}
