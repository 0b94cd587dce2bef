import Anatomy
import Assessment
import Atlas
import Care
import Evidence
import Reasoning
import Safety

/// The safety questions before a session in the terminal.
struct SafetyRound {
  let asker: Asker
  var answers: SafetyAnswers
  var age: Int?
  /// With little padding over the bones: asked, because it lowers the ache that is allowed.
  var isSlim = false
  /// What else is known to ask for care, from a case.
  var advice = Advice.selfCare

  /// Begins with what a case says already; what it leaves open is asked.
  init(asker: Asker, after known: Case?) {
    self.asker = asker
    answers = SafetyAnswers(flags: known?.safety ?? [:], conditions: known?.conditions ?? [])
    age = known?.findings.person.age
    if let known { advice = known.assessed().advice }
    areConditionsKnown = known != nil
  }

  private let areConditionsKnown: Bool

  /// Asks all that is open; stops at the first group with a yes from the same day upwards.
  mutating func ask() throws {
    for level in AdviceLevel.allCases.reversed() {
      let open = RedFlag.all.filter { $0.action == level && answers.flags[$0.id] == nil }
      guard !open.isEmpty else { continue }
      say("")
      let yes = try asker.which("Which of these are so, or might be?", of: open.map { $0.ask.text })
      for (index, flag) in open.enumerated() {
        answers.flags[flag.id] = yes.contains(index) ? try raised(flag) : .no
      }
      if total.level >= .sameDay { return }
    }
    if !areConditionsKnown {
      say("")
      let all = Contraindication.all
      let yes = try asker.which(
        "Which of these hold for who is pressed?", of: all.map { $0.ask.text })
      answers.conditions = Set(yes.map { all[$0].id })
    }
    if areConditionsKnown {
      // What holds for today alone is asked each time.
      say("")
      let today = SafetyList.hereToday.signs
      let yes = try asker.which(
        "Here and today: which of these hold?", of: today.map { $0.short.text })
      for place in yes {
        if case .condition(let id) = today[place] { answers.conditions.insert(id) }
      }
    }
    if age == nil { age = try asker.number("\nHow old is the person?", in: Person.ages) }
    isSlim = try asker.yes("Is the person slim, with little padding over the bones?")
  }

  /// What all answers ask for together.
  var total: Advice { advice.joined(answers.completed.advice) }

  private func raised(_ flag: RedFlag) throws -> SafetyAnswer {
    var answer = SafetyAnswer.yes
    for followUp in flag.followUps.sorted(by: { $0.raisesTo < $1.raisesTo }) {
      guard try asker.yes(followUp.ask.text) else { continue }
      switch followUp.raisesTo {
      case .emergency: answer = .yesEmergency
      case .sameDay: answer = .yesSameDay
      case .withinDays, .selfCare: break
      }
    }
    return answer
  }
}
