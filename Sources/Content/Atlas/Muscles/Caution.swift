import Evidence

/// Cautions that several points share; the words stand here once.
enum Caution {
  static let sciaticNerve: Wording =
    """
    The sciatic nerve lies half way from the sit bone to the side knob (about 6 cm from \
    each), and one third of the way from the dimple to the sit bone. Stop at once for an \
    electric, tingling or shooting feeling.
    """

  static let hipReplacement: Wording =
    """
    Replaced hip: not on that hip in the first 12 weeks. Then light, and with the surgeon's \
    word.
    """

  static let notOnSideKnob: Wording =
    "Not on the side knob of the hip."

  static let clotCheckFirst: Wording =
    """
    Check for a clot first. Is the calf swollen, warm, red or darker, or throbbing? Is it \
    newly tender after an operation, plaster, long travel, with cancer or in pregnancy? Then \
    no massage, and medical help the same day.
    """

  static let veinsAndSores: Wording =
    "Not over varicose veins or skin sores. Diabetes with numb feet: no pressure."

  static let sciaticInThigh: Wording =
    "The sciatic nerve runs down the middle of the back of the thigh."

  static let notBehindKnee: Wording =
    "Not in the hollow behind the knee."

  static let innerThighVessels: Wording =
    "Big vessels run under the middle of the inner thigh: no sharp tools."

  static let outwardOfPulse: Wording =
    "Keep outward of the groin pulse."

  static let glutealVessels: Wording =
    "Blood vessels leave the pelvis near the middle of the buttock: no sharp tools."

  static let lastRibAndSpineTips: Wording =
    "Not on the last rib or the spine tips."

  static let kidneyArea: Wording =
    "No hard tools over the kidney. In pregnancy: only a professional."

  static let sideProcesses: Wording =
    """
    The hard bumps 4–5 cm from the midline are bone. Stay outside them. Do not press or roll \
    on them.
    """

  static let thinBones: Wording =
    "With thin bones: no pressure on the sacrum, the tail bone or the edges of the sit bone."

  static let nerveThroughMuscle: Wording =
    "In about one person in four the nerve, or part of it, passes through or above the muscle."

  static let noLongBall: Wording =
    "No ball under full weight for minutes. Long pressure on the nerve can numb the leg."

  static let neverSpineTips: Wording =
    "Never press on the spine tips."

  static let checkBeforeSpine: Wording =
    "After an accident, with thin bones, or over 70 with new pain: no pressure before a check."

  static let legNumbStop: Wording =
    "With numbness, pins and needles or weakness in the leg: stop and see a clinician."

  static let bellyOrgans: Wording =
    "Vessels and organs of the belly lie near."

  static let bellyLimits: Wording =
    """
    On blood thinners: no pressure, as this muscle can bleed. In pregnancy, with a hernia, \
    bowel illness or a stoma, or after a belly or hip operation: no pressure.
    """

  static let bruisesEasily: Wording =
    "It bruises easily on blood thinners."
}
