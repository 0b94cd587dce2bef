import Atlas
import Evidence
import Journal
import Markup

/// What brought it on, told back with how far it is known, and what to change this week.
func broughtOnView(_ model: Model) -> Node {
  let told = model.broughtOn
  return Screen(
    title: "What brought it on", isWide: true,
    content: {
      heading("What brought it on")
      if told.isEmpty {
        lead("This is what the founding article says, and what else is known.")
      } else {
        lead("You told of this. It fits the pain; nobody can prove it in one person.")
        for cause in told { causePart(cause, isTold: true) }
        stack("tight") {
          h2 { "What to change this week" }
          bullets(changes(told.map { $0.id.text }))
          p(.class("soft small")) { "These steps are ours, built from the facts on this page." }
        }
        h2 { "What else the article names" }
      }
      for cause in FoundingCause.all where !told.contains(cause) {
        causePart(cause, isTold: false)
      }
    },
    foot: { mainButton("What to do against it", .went(.away)) }
  ).node
}

private func causePart(_ cause: FoundingCause, isTold: Bool) -> Node {
  let body: [Node] = [
    p { cause.assessment.text }, statementList(cause.evidence),
    sourcesPart(cause.evidence.flatMap { $0.sources }),
  ]
  return isTold
    ? sheet {
      h2 { cause.claim.text }
      for part in body { part }
    }
    : more(cause.claim.text, key: "cause-" + cause.id.text) { for part in body { part } }
}

/// - Source: selfcare.programme.rules, selfcare.programme.levels, prevention.load_spike
private func changes(_ causes: [String]) -> [String] {
  var steps: [String] = []
  if causes.contains("inactivity") {
    steps += Programme.breakRules.map { $0.text }
    steps.append("Take the stairs for five minutes on three days, one flight at a time.")
  }
  if causes.contains("no-warm-up") {
    steps.append("Warm up for five minutes before you start. The steps are here, guided.")
  }
  if causes.contains("unaccustomed") {
    steps.append("Half of it this week. Then a little more each week, as it feels.")
  }
  return steps
}
