public import Evidence

/// What may be noticed after a session or at a check-in, each with what to do.
///
/// Raw values are stored: they are never changed or reused.
/// - Source: technique.stop_criteria, outcomes r2, safety.json
public enum AfterEffect: String, CaseIterable, Hashable, Sendable {
  case smallBruise = "small-bruise"
  case bigBruise = "big-bruise"
  case brokenSkin = "broken-skin"
  case dizziness = "dizziness"
  case growingPain = "growing-pain"
  case legSymptoms = "leg-symptoms"
  case weakness = "weakness"
  case bothLegs = "both-legs"
  case saddle = "saddle"
  case swollenLeg = "swollen-leg"
  case breathless = "breathless"
  case fever = "fever"

  /// The words on its button.
  public var plain: String {
    switch self {
    case .smallBruise: "A bruise as big as a coin, or smaller"
    case .bigBruise: "A bigger or growing bruise or swelling"
    case .brokenSkin: "Broken or sore skin"
    case .dizziness: "Dizzy or sick afterwards"
    case .growingPain: "Pain that keeps growing"
    case .legSymptoms: "New pain, tingling or numbness down a leg"
    case .weakness: "A leg or foot that is newly weak"
    case .bothLegs: "Pain, numbness or weakness down both legs"
    case .saddle: "Numb between the legs, or trouble with bladder or bowel"
    case .swollenLeg: "A calf or thigh that is swollen, warm or red"
    case .breathless: "Chest pain or short of breath"
    case .fever: "Fever or shivers"
    }
  }

  /// What to do about it.
  public var whatToDo: Statement {
    switch self {
    case .smallBruise:
      Statement(
        "It heals by itself. Leave the place alone until it is gone, then press less.", .ours,
        [.cambron2007])
    case .bigBruise:
      Statement(
        "No pressing there. See a doctor today if you take blood thinners or if it grows.", .ours,
        [.yariHaematoma, .ernst2003])
    case .brokenSkin:
      Statement(
        "Clean and cover it. Leave the place alone until it has healed.", .ours, [.bartsch2021])
    case .dizziness:
      Statement("Rest and drink. No more pressing today.", .ours, [.clinicalConvention])
    case .growingPain:
      Statement(
        "No pressing for now. If it does not turn in two days, see a clinician.", .ours,
        [.cambron2007])
    case .legSymptoms:
      Statement(
        "Stop pressing. See a clinician in the next days: a nerve may be involved.", .ours,
        [.n2016])
    case .weakness:
      Statement("Stop pressing. See a doctor today.", .ours, [.girftCes2024])
    case .bothLegs, .saddle:
      Statement(
        "This can be an emergency of the nerves. Call for help now. Do not drive.", .ours,
        [.girftCes2024])
    case .swollenLeg:
      Statement(
        "It may be a blood clot. See a doctor today, and do not press.", .ours,
        [.jabr2010, .nhsDvt])
    case .breathless:
      Statement(
        "This can be an emergency. Call for help now. Do not drive.", .ours, [.nhs999, .jabr2010])
    case .fever:
      Statement("See a doctor today, and do not press.", .ours, [.yusuf2019])
    }
  }

  public var advice: Advice {
    switch self {
    case .smallBruise, .brokenSkin: advice(.selfCare, .avoidArea)
    case .dizziness, .growingPain: advice(.selfCare, .no)
    case .bigBruise, .legSymptoms: advice(.withinDays, .no)
    case .weakness, .swollenLeg, .fever: advice(.sameDay, .no)
    case .bothLegs, .saddle, .breathless: advice(.emergency, .no)
    }
  }

  private func advice(_ level: AdviceLevel, _ press: SelfMassage) -> Advice {
    Advice(level: level, selfMassage: press, reasons: [.afterEffect(self)])
  }
}
