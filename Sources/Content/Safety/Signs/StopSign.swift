public import Evidence

/// What stops a session at once.
///
/// Raw values are stored: they are never changed or reused.
/// - Source: technique.stop_criteria, technique.pain_target.stop_at
public enum StopSign: String, CaseIterable, Hashable, Sendable {
  case sharp = "sharp"
  case shooting = "shooting"
  case tingling = "tingling"
  case numb = "numb"
  case pulse = "pulse"
  case dizzy = "dizzy"
  case sick = "sick"
  case bellyPain = "belly-pain"
  case tightening = "tightening"
  case bruise = "bruise"
  case skin = "skin"
  case weak = "weak"
  case bladder = "bladder"
  case chest = "chest"

  /// The words on its button.
  public var plain: String {
    switch self {
    case .sharp: "Sharp or stabbing"
    case .shooting: "Shooting or electric"
    case .tingling: "Tingling"
    case .numb: "Numb"
    case .pulse: "A pulse under the tool"
    case .dizzy: "Dizzy or sweaty"
    case .sick: "Feeling sick"
    case .bellyPain: "Belly pain"
    case .tightening: "Tightening belly (pregnant)"
    case .bruise: "A bruise or swelling"
    case .skin: "Broken skin"
    case .weak: "A weak leg or foot"
    case .bladder: "Numb between the legs, bladder or bowel"
    case .chest: "Chest pain or short of breath"
    }
  }

  /// What it means and what to do now.
  public var meaning: Statement {
    switch self {
    case .sharp:
      Statement(
        "Sharp pain is not the good ache. You may be on bone or a nerve. Leave this spot today.",
        .ours, [.hopayian2010, .clinicalConvention])
    case .shooting, .tingling, .numb:
      Statement(
        """
        A nerve is near. Do not press this place again. If it lasts or comes back, see a doctor or \
        physiotherapist in the next days.
        """, .ours, [.hopayian2010, .currie2015])
    case .pulse:
      Statement(
        "You are on a blood vessel. Never press on a pulse. Leave this place.", .unverified,
        [.grayAnatomy, .clinicalConvention])
    case .dizzy:
      Statement(
        "Lie down and breathe slowly. No more pressing today. If you faint, call for help.",
        .ours, [.clinicalConvention])
    case .sick:
      Statement(
        "Your body has had enough. Rest, and do no more pressing today.", .ours,
        [.clinicalConvention])
    case .bellyPain:
      Statement(
        """
        Stop pressing near the belly. If the pain is strong or does not ease, see a doctor today.
        """, .ours, [.clinicalConvention])
    case .tightening:
      Statement(
        "Rest on your side and call your midwife or clinic today.", .ours,
        [.nhsPregnancyBleeding])
    case .bruise:
      Statement(
        """
        Leave this place until it has healed. On blood thinners, or if it grows: see a doctor today.
        """, .ours, [.yariHaematoma])
    case .skin:
      Statement(
        "Clean and cover it. Leave this place until the skin has healed.", .ours,
        [.bartsch2021])
    case .weak, .bladder:
      Statement(
        "This can be an emergency of the nerves. Call for help now. Do not drive.", .ours,
        [.girftCes2024])
    case .chest:
      Statement(
        "This can be an emergency. Call for help now. Do not drive.", .ours,
        [.nhs999, .jabr2010])
    }
  }

  public var advice: Advice {
    switch self {
    case .sharp, .pulse, .bruise, .skin: advice(.selfCare, .avoidArea)
    case .shooting, .tingling, .numb: advice(.selfCare, .avoidArea)
    case .dizzy, .sick: advice(.selfCare, .no)
    case .bellyPain: advice(.selfCare, .no)
    case .tightening: advice(.sameDay, .no)
    case .weak, .bladder, .chest: advice(.emergency, .no)
    }
  }

  /// True where a nerve answered: the place is closed for pressing.
  public var closesPlace: Bool {
    switch self {
    case .shooting, .tingling, .numb, .pulse: true
    case .sharp, .dizzy, .sick, .bellyPain, .tightening, .bruise, .skin, .weak, .bladder, .chest:
      false
    }
  }

  /// Whether it still closes its own place so many days later; a nerve or a pulse does for good.
  /// What is hurt there afterwards the short questions ask for.
  public func closesPlace(daysAfter days: Int) -> Bool {
    closesPlace || days < 1 && advice.selfMassage == .avoidArea
  }

  private func advice(_ level: AdviceLevel, _ press: SelfMassage) -> Advice {
    Advice(level: level, selfMassage: press, reasons: [.stopSign(self)])
  }
}
