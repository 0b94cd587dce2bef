/// Cautions that several points share; the words stand here once.
enum Caution {
  static let sciaticNerve =
    """
    Sciatic nerve: on the line from sit-bone to trochanter it lies at the half-way mark \
    (about 6 cm from each) and on the line from psis to sit-bone at one third; stop at once \
    for electric, tingling or shooting feeling.
    """

  static let hipReplacement =
    """
    Hip replacement: not on that hip in the first 12 weeks, then light and with the surgeon's \
    word.
    """

  static let notOnSideKnob =
    "Not on the trochanter."

  static let clotCheckFirst =
    """
    CLOT CHECK FIRST: calf swollen, warm, red or darker, throbbing, or newly tender after an \
    operation, plaster, long travel, cancer or in pregnancy: no massage, same-day medical \
    help.
    """

  static let veinsAndSores =
    "Varicose veins or skin sores: not over them. Diabetes with numb feet: no pressure."

  static let notOnGreaterTrochanter =
    "Not on the greater trochanter."

  static let glutealVessels =
    "Superior gluteal vessels leave the pelvis near the middle buttock: no sharp tools."

  static let lastRibAndSpineTips =
    "Not on the last rib or the spine tips."

  static let kidneyArea =
    "Avoid the kidney area with hard tools; pregnancy: professional."

  static let sideProcesses =
    """
    The tips of the lumbar side-processes are felt as hard bumps 4–5 cm from the midline: \
    stay outside them, do not press or roll on them.
    """

  static let thinBones =
    "No pressure on sacrum, tail bone or sit-bone edges in osteoporosis."

  static let nerveThroughMuscle =
    "In about one person in four the nerve, or part of it, passes through or above the muscle."

  static let noLongBall =
    "No ball under full weight for minutes; prolonged pressure on the nerve can numb the leg."

  static let neverSpineTips =
    "Never press on the spine tips."

  static let checkBeforeSpine =
    "Recent trauma, osteoporosis or age over 70 with new pain: no pressure before a check."

  static let legNumbStop =
    "On numbness, pins and needles or weakness in the leg: stop and see a clinician."

  static let bellyOrgans =
    "Abdominal vessels and organs."

  static let bellyLimits =
    """
    Blood thinners: no pressure (bleeding into this muscle is known). Pregnancy, hernia, \
    bowel illness, stoma, recent belly or hip operation: no pressure.
    """

  static let bruisesEasily =
    "Bruises easily in anticoagulated people."
}
