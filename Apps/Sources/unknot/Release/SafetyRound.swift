import Anatomy
import Assessment
import Atlas
import Care
import Evidence
import Findings
import Reasoning
import Safety

/// The safety questions before a session in the terminal.
struct SafetyRound {
  let asker: Asker
  /// What a case says already, and what is answered here.
  var told: Findings
  /// With little padding over the bones: asked, because it lowers the ache that is allowed.
  var isSlim = false

  /// Begins with what a case says already; what it leaves open is asked.
  init(asker: Asker, after known: Case?) {
    self.asker = asker
    told = known?.findings ?? Findings()
    areConditionsKnown = known != nil
  }

  private let areConditionsKnown: Bool

  /// Asks all that is open; stops after the first group where `isOver`.
  mutating func ask(until isOver: (Findings) -> Bool) throws {
    for level in AdviceLevel.allCases.reversed() {
      let open = RedFlag.all.filter { $0.action == level && told.safety[$0.id] == nil }
      guard !open.isEmpty else { continue }
      say("")
      let yes = try asker.which("Which of these are so, or might be?", of: open.map { $0.asked })
      for (index, flag) in open.enumerated() {
        told.safety[flag.id] = yes.contains(index) ? try raised(flag) : .no
      }
      if isOver(told) { return }
    }
    if !areConditionsKnown {
      say("")
      let all = Contraindication.all
      let yes = try asker.which(
        "Which of these hold for who is pressed?", of: all.map { $0.ask.text })
      told.conditions = Set(yes.map { all[$0].id })
    }
    if told.person.age == nil {
      told.person.age = try asker.number("\nHow old is the person?", in: Person.ages)
    }
    isSlim = try asker.yes("Is the person slim, with little padding over the bones?")
  }

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

extension RedFlag {
  fileprivate var asked: String {
    signs.isEmpty ? ask.text : ask.text + " " + signs.texts.joined(separator: "; ")
  }
}
