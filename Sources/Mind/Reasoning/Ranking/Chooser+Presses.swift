import Anatomy
import Atlas
import Findings

// Places to press: which are open, what each costs, and what it would say.

extension Chooser {
  func openPlaces() -> [PressModel] {
    guard asking.mayPress else { return [] }
    var closed = asking.closedPlaces
    for press in findings.presses {
      closed.insert(PressPlace(press.point, press.side))
      if press.felt == .nerve {
        for other in view.model.sharing[press.point] ?? [] {
          closed.insert(PressPlace(other, press.side))
        }
      }
    }
    return view.model.presses.filter { !closed.contains($0.place) }
  }

  func guess(_ press: PressModel) -> Double {
    let model = view.model
    let p = view.answer.posterior[press.cause]
    guard p > Chooser.leastProbability else { return 0 }
    var tested = Tested(p)
    for felt in Felt.allCases { tested.add(model.quiet(felt), model.active(felt)) }
    return tested.bits / effort(press)
  }

  func effort(_ press: PressModel) -> Double {
    view.model.strengths.effort(
      isDeep: press.isDeep, press.aspect, after: findings.presses)
  }

  func candidate(_ press: PressModel) -> Candidate {
    let model = view.model
    let place = press.place
    let fact = Fact.place(press.cause)
    let outcomes = Felt.allCases.map { felt in
      Outcome(
        rate: model.quiet(felt),
        says: model.says(Press(place.point, place.side, felt)).map { cause, log in
          Weighing.Said(
            cause: cause,
            entry: Tally.Entry(
              item: .max, source: fact, fact: fact, group: .press, log: log, adds: false))
        })
    }
    let own = outcomes.count { $0.says.count == 1 } > 1 ? press.cause : nil
    return Candidate(step: .press(place), effort: effort(press), outcomes: outcomes, own: own)
  }
}
