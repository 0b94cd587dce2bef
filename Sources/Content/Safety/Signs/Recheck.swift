public import Evidence

/// The short questions before each session. A well person says no to all in seconds.
///
/// Raw values are stored: they are never changed or reused.
public enum Recheck: String, CaseIterable, Hashable, Sendable {
  case danger = "danger"
  case swollenLeg = "swollen-leg"
  case ill = "ill"
  case knock = "knock"
  case newNerve = "new-nerve"
  case hurtPlace = "hurt-place"
  case dulled = "dulled"

  public var ask: String {
    switch self {
    case .danger:
      """
      Is any of this new: numb between the legs, trouble with bladder or bowel, weak legs, chest \
      pain, or trouble breathing?
      """
    case .swollenLeg: "Is one calf or thigh newly swollen, warm or red?"
    case .ill: "Do you have a fever, or do you feel ill today?"
    case .knock: "Since the last time: a fall, a blow, a sudden pop, or a big bruise?"
    case .newNerve: "Is there new tingling, numbness or weakness in a leg?"
    case .hurtPlace: "At this place: is it hot, swollen, bruised, sore to the skin, or numb?"
    case .dulled: "Have you had alcohol or calming drugs today?"
    }
  }

  /// The sign itself, as it is named among reasons.
  public var sign: String {
    switch self {
    case .danger:
      "numb between the legs, trouble with bladder or bowel, weak legs, chest pain or hard breathing"
    case .swollenLeg: "a calf or thigh that is newly swollen, warm or red"
    case .ill: "a fever, or feeling ill today"
    case .knock: "a fall, a blow, a sudden pop or a big bruise since the last time"
    case .newNerve: "new tingling, numbness or weakness in a leg"
    case .hurtPlace: "a place that is hot, swollen, bruised, sore to the skin or numb"
    case .dulled: "alcohol or calming drugs today"
    }
  }

  /// What a yes asks for.
  public var advice: Advice {
    switch self {
    case .danger: advice(.emergency, .no)
    case .swollenLeg: advice(.sameDay, .no)
    case .ill: advice(.selfCare, .no)
    case .knock: advice(.withinDays, .no)
    case .newNerve: advice(.withinDays, .no)
    case .hurtPlace: advice(.selfCare, .avoidArea)
    case .dulled: advice(.selfCare, .no)
    }
  }

  /// What a yes means, in plain words.
  public var meaning: Statement {
    switch self {
    case .danger:
      Statement(
        "This can be an emergency. Do not press. Go through the safety questions now, or call.",
        .ours, [.girftCes2024, .nhs999])
    case .swollenLeg:
      Statement(
        "It may be a blood clot, and pressing could loosen it. See a doctor today.", .ours,
        [.jabr2010, .nhsDvt])
    case .ill:
      Statement(
        "Rest today. With fever or strong illness go through the safety questions.", .ours,
        [.clinicalConvention])
    case .knock:
      Statement(
        "Something may be torn or broken. Go through the safety questions first.", .ours,
        [.bartsch2021])
    case .newNerve:
      Statement(
        "A nerve may be involved. Do not press today. Go through the safety questions.", .ours,
        [.hopayian2010])
    case .hurtPlace:
      Statement(
        "Leave this place alone until the skin and the muscle are well again.", .ours,
        [.bartsch2021])
    case .dulled:
      Statement(
        "You cannot feel well enough now how hard you press. Try again when it has worn off.",
        .ours, [.clinicalConvention])
    }
  }

  /// The red flag that a yes may be: its question is asked next.
  public var flags: [RedFlagID] {
    switch self {
    case .danger: [.cauda, .weakBoth, .generalEmergency]
    case .swollenLeg: [.dvt]
    case .ill: [.fever]
    case .knock: [.trauma, .pop]
    case .newNerve: [.footDrop, .cauda]
    case .hurtPlace, .dulled: []
    }
  }

  private func advice(_ level: AdviceLevel, _ press: SelfMassage) -> Advice {
    Advice(level: level, selfMassage: press, reasons: [.recheck(self)])
  }
}
