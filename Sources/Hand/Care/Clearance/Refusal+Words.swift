public import CivilTime
public import Evidence
import Safety

extension Refusal {
  /// Why, in plain words.
  public var text: String {
    if case .condition = self { return "Not at this place now. " + says.text }
    return says.text
  }

  /// What it rests on.
  public var says: Statement {
    switch self {
    case .professionalOnly(let why): Statement(why, .ours, [.clinicalConvention])
    case .noSuchSide:
      Statement("This point does not exist on that side.", .ours, [.clinicalConvention])
    case .advice(let advice): Statement(Refusal.words(advice), .ours, [.clinicalConvention])
    case .recheck(let question): question.meaning
    case .condition(let id):
      Statement(
        Contraindication.of(id).why, Contraindication.of(id).standing,
        Contraindication.of(id).sources)
    case .nerveHere:
      Statement(
        "Pressing here gave shooting or tingling: a nerve is near. Leave this place.", .ours,
        [.hopayian2010, .currie2015])
    case .signHere(let sign): sign.meaning
    case .restDay:
      Statement(
        "You were more sore after the last time. Take a day off, then half the pressure.", .ours,
        [.cambron2007])
    case .soreTooLong:
      Statement(
        "This place has stayed sore. Leave it alone. If it lasts three days, see a clinician.",
        .ours, [.cambron2007])
    case .enoughToday:
      Statement(
        "Three sessions are enough for one day. More does not help more.", .ours,
        [.davies2013, .clinicalConvention])
    case .noSafeWay:
      Statement(
        "What this place needs does not fit what is safe for you. Ask a professional.", .ours,
        [.clinicalConvention])
    }
  }

  /// When it may be again, where a day can be named.
  public func again(after today: Day) -> String? {
    switch self {
    case .restDay(let day):
      "Again from " + (day <= today.advanced(by: 1) ? "tomorrow" : day.text)
        + ", with half the pressure."
    case .enoughToday: "Again from tomorrow."
    case .signHere:
      "Again from tomorrow, if the short questions are all a no then."
    case .condition(.fever), .condition(.eatingDrugs): "Again from tomorrow, if it is over then."
    case .professionalOnly, .noSuchSide, .advice, .recheck, .condition, .nerveHere, .soreTooLong,
      .noSafeWay:
      nil
    }
  }

  private static func words(_ advice: Advice) -> Wording {
    switch advice.level {
    case .emergency: "This may be an emergency. Call for help now, and do not press."
    case .sameDay: "See a doctor today, and do not press until then."
    case .withinDays, .selfCare:
      switch advice.selfMassage {
      case .no: "Your answers speak against pressing."
      case .askFirst: "Ask a professional who knows your case before you press."
      case .avoidArea, .lighter, .ok: "Your answers ask for care."
      }
    }
  }
}
