extension LandmarkID {
  /// The name on screen.
  public var plain: String {
    switch self {
    case .psis: "back dimple"
    case .asis: "front tip of the hip bone"
    case .iliacCrestTop: "top of the hip-bone rim"
    case .s2: "midline between the dimples"
    case .tailBoneMiddle: "middle of the sacrum and tail bone"
    case .sacrumEdgeMid: "side edge of the sacrum"
    case .coccyxTip: "tip of the tail bone"
    case .sitBone: "sit bone"
    case .trochanterTop: "top of the side knob"
    case .trochanter: "side knob of the hip"
    case .rib12Tip: "tip of the lowest rib"
    case .t11: "spine bone above the last rib"
    case .l1: "first low-back bone"
    case .l2: "second low-back bone"
    case .l3: "third low-back bone"
    case .l4: "fourth low-back bone"
    case .l5: "fifth low-back bone"
    case .s1: "top of the sacrum"
    case .pubicTubercle: "bony point at the groin"
    case .navel: "navel"
    case .glutealFold: "crease under the buttock"
    case .kneeCrease: "crease behind the knee"
    case .fibularHead: "knob below the outer knee"
    case .patellaTop: "top of the kneecap"
    case .patellaInnerEdge: "inner corner of the kneecap"
    case .femurInnerCondyle: "inner knob of the knee"
    case .femurOuterCondyle: "outer knob of the knee"
    case .tibialTuberosity: "bump below the kneecap"
    case .heelBone: "back of the heel"
    case .ankleOuterBone: "outer ankle bone"
    case .ankleInnerBone: "inner ankle bone"
    }
  }

  /// How a finger finds it, in one or two short sentences.
  ///
  /// From anatomy, not from a page; the wording is ours.
  public var howToFeel: String {
    switch self {
    case .psis:
      """
      Put your hands on your waist and let the thumbs slide back and down. The bony dimple is a \
      thumb-width from the midline, at belt height.
      """
    case .asis: "The bony point at the front of the hip, where a trouser pocket begins."
    case .iliacCrestTop:
      "Press in at the waist and slide down to the bone. Take its highest point."
    case .s2: "Find both back dimples. It lies in the midline between them."
    case .tailBoneMiddle:
      "In the midline, half way from the line of the dimples to the tip of the tail bone."
    case .sacrumEdgeMid:
      "Half way from the dimple line to the tail-bone tip, then two finger-widths out."
    case .coccyxTip: "Follow the midline down into the crease between the buttocks."
    case .sitBone: "Sit on your hand and rock a little. It is the bony knob that carries you."
    case .trochanterTop:
      "Roll the leg in and out. The knob at the side moves; take its upper edge."
    case .trochanter:
      "Roll the leg in and out. The knob at the side moves; take its outermost point."
    case .rib12Tip: "Slide up the side of the waist at the back until you meet the lowest rib."
    case .t11: "In the midline, one bone above the one that carries the last rib."
    case .l1: "In the midline, one bone below the one that carries the last rib."
    case .l2: "In the midline, two bones above the line that joins the hip-bone rims."
    case .l3: "In the midline, one bone above the line that joins the hip-bone rims."
    case .l4: "In the midline, on the line that joins the tops of the hip-bone rims."
    case .l5: "In the midline, one bone below the line that joins the hip-bone rims."
    case .s1: "In the midline, just above the line of the back dimples."
    case .pubicTubercle: "The bony point at the inner end of the groin crease."
    case .navel: "The navel."
    case .glutealFold: "The middle of the crease under the buttock."
    case .kneeCrease: "Bend the knee a little. Take the middle of the crease behind it."
    case .fibularHead: "On the outer side, just below the knee, feel for a small round knob."
    case .patellaTop: "Let the leg lie straight and loose. Take the upper edge of the kneecap."
    case .patellaInnerEdge: "The upper corner of the kneecap, on the inner side."
    case .femurInnerCondyle: "The broad knob on the inner side of the knee."
    case .femurOuterCondyle: "The broad knob on the outer side of the knee."
    case .tibialTuberosity: "Slide down from the kneecap to the bump on the shin bone."
    case .heelBone: "The back of the heel."
    case .ankleOuterBone: "The knob on the outer side of the ankle."
    case .ankleInnerBone: "The knob on the inner side of the ankle."
    }
  }
}
