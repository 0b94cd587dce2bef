import Anatomy
import Atlas
import Evidence

/// A place that was moved: where it was before, and why it moved. The new one is on the point's page.
struct MovedPlace {
  let point: PointID
  let was: Place
  let words: Remark
  let why: Remark

  static func of(_ id: PointID) -> MovedPlace? { all.first { $0.point == id } }

  /// - Source: ours, 29 November 2026: off nerves and vessels (the first eleven), or nearer to what pages seen say
  static let all = nerves + pages

  private static let nerves = [
    MovedPlace(
      point: .gluteusMaximusSacral,
      was: Place(
        from: .psis, to: .coccyxTip, fraction: 0.4, offset: .lateral(2.5), radius: 2),
      words: """
        About 1-2 cm outward from the edge of the sacrum, a little less than half way from the \
        dimple to the tail-bone tip.
        """,
      why: """
        Moved up 4 mm and drawn 2 mm smaller, so that the circle ends above the gap. It is the \
        superficial muscle over the same place as the inner piriformis point.
        """),
    MovedPlace(
      point: .gluteusMaximusIschial,
      was: Place(
        from: .sitBone, to: .iliacCrestTop, fraction: 0.15, radius: 2),
      words: "2-4 cm above the sit-bone, in the lower middle of the buttock.",
      why: "5 mm nearer to the sit bone: the nerve lies 3.5 cm outward here."),
    MovedPlace(
      point: .piriformisMedial,
      was: Place(
        from: .sacrumEdgeMid, to: .trochanterTop, fraction: 0.12, radius: 1.5),
      words: "1-2 cm outward of the mid-sacrum edge.",
      why: """
        The line sacrum edge - side knob is the LOWER edge of the muscle, and the nerve leaves \
        just under it. The muscle lies above that line: 1.3 cm up is its middle, 1.9 cm from the \
        nerve.
        """),
    MovedPlace(
      point: .piriformisN2016Tailbone,
      was: Place(
        from: .tailBoneMiddle, to: .sacrumEdgeMid, fraction: 1, offset: .lateral(1), radius: 2),
      words: "Either side of the middle of the tail bone, just off the bone edge.",
      why: """
        Same as the article (off the edge of the bone), but above the gap below piriformis where \
        the sciatic and pudendal nerves leave. It is nearly the inner piriformis point (3 mm \
        apart): the app should say so.
        """),
    MovedPlace(
      point: .tensorFasciaeLataeUpper,
      was: Place(
        from: .asis, to: .trochanter, fraction: 0.35, offset: .front(0.5), radius: 2),
      words: "A third of the way from the front hip-bone tip to the side knob.",
      why: """
        Seen from the front 17 % of the old circle lay on the skin nerve; 4 mm further back and \
        3 mm smaller it is on the belly and off the nerve.
        """),
    MovedPlace(
      point: .iliopsoasIliacus,
      was: Place(
        from: .asis, to: .iliacCrestTop, fraction: 0.15, offset: .medial(2), radius: 2),
      words: "Just inside the front hip-bone rim, fingers hooked over the edge.",
      why: """
        At 0.15 and 2 cm the fingers stood where the skin nerve of the outer thigh crosses \
        iliacus to the front tip. Further back along the rim and nearer to the bone the nerve is \
        1.5 cm inward. The old hatch there was a nerve INSIDE the pelvis, no band.
        """),
    MovedPlace(
      point: .iliopsoasLowerTendon,
      was: Place(
        from: .asis, to: .pubicTubercle, fraction: 0.33, offset: .down(4), radius: 1.5),
      words: """
        About 4 cm below the groin crease, in the outer third, at least two finger-widths \
        outward of the pulse.
        """,
      why: """
        The old place (0.33) lay ON the femoral nerve. Here iliacus and the tendon cross the hip \
        joint under the inner edge of sartorius: nerve 2.4 cm, artery 3.9 cm inward; skin nerve \
        2 cm outward.
        """),
    MovedPlace(
      point: .bicepsFemorisLower,
      was: Place(
        from: .sitBone, to: .fibularHead, fraction: 0.6, radius: 3),
      words: "A little below the middle of the back of the thigh, outer side.",
      why: """
        The straight line from sit bone to fibular head runs over the sciatic nerve, not over \
        the muscle, whose belly bows outward. On the belly the nerve is 3 cm inward. End at \
        least a hand-width (10 cm) above the crease: below, the outer branch runs along the \
        tendon.
        """),
    MovedPlace(
      point: .adductorLongusLower,
      was: Place(
        from: .pubicTubercle, to: .femurInnerCondyle, fraction: 0.42, radius: 2),
      words: "Two fifths of the way down the inner thigh.",
      why: """
        It lay 7 mm inward of its muscle. The artery is 3 cm outward here and covered by the \
        strap muscle: pinch, do not press down.
        """),
    MovedPlace(
      point: .rectusFemorisUpper,
      was: Place(
        from: .asis, to: .patellaTop, fraction: 0.12, radius: 2),
      words: "About 5 cm below the front hip-bone tip.",
      why: """
        At 0.12 the circle lay on the skin nerve where it comes through the fascia (7 cm below \
        the tip); below that only thin branches remain. The upper tendon itself is for a \
        professional.
        """),
    MovedPlace(
      point: .sartoriusUpper,
      was: Place(
        from: .asis, to: .femurInnerCondyle, fraction: 0.25, radius: 2),
      words: "A hand-width below the tip along the slanting strap.",
      why: """
        At 0.25 the straight line to the knee has left the strap and nears nerve and artery: the \
        strap crosses the artery 11 cm below the ligament. Above that it is free between skin \
        nerve and femoral nerve for only 3 cm: hence the small circle. Pinch the strap, do not \
        press it down.
        """),
  ]

  private static let pages = [
    MovedPlace(
      point: .soleusUpper,
      was: Place(
        from: .kneeCrease, to: .heelBone, fraction: 0.35, offset: .lateral(2), radius: 2),
      words: "Outer side, under the calf head.",
      why: "page says uppermost part; ours at 0.35 is under the widest calf"),
    MovedPlace(
      point: .soleusSiType,
      was: Place(
        from: .kneeCrease, to: .heelBone, fraction: 0.55, offset: .lateral(1.5), radius: 2),
      words: "Outer side, above the lower point.",
      why: "ours is 5 cm higher than the first point, the pages say slightly"),
    MovedPlace(
      point: .popliteusMid,
      was: Place(
        from: .kneeCrease, to: .fibularHead, fraction: 0.4, offset: .down(3), radius: 2),
      words: "Back of the knee, low and deep.",
      why: """
        our place is 2 cm to the OUTER side and 4 cm down: off the belly, toward the common \
        fibular nerve
        """),
  ]
}
