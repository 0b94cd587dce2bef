import Anatomy
import Care
import Markup

/// How strong the ache is. After the first number three zones fill the width, one below the other,
/// so that a hand finds them: more, the same, less. A helper looks, and has all numbers.
func ratingZones(_ model: Model, _ session: ReleaseSession) -> Node {
  let isHelped = session.plan.presser == .helper
  let ask = isHelped ? "What number do they say?" : "How strong is the ache?"
  return div(.class(session.isRatingAsked ? "rating asked" : "rating"), .key("rating")) {
    h2 { ask }
    if !isHelped, let last = session.lastRating, let less = PainScore(last.value - 1),
      let more = PainScore(last.value + 1)
    {
      div(.class("threes"), .role("group"), .aria("label", "More, the same, or less")) {
        for (words, score) in [("More", more), ("The same", last), ("Less", less)] {
          button(
            .class("button zone"), .type("button"), .key("zone-" + words),
            .on(.click, Message.session(.sessionHeard(.rated(score))).code)
          ) {
            span { words }
            span(.class("soft")) { "\(score.value)" }
          }
        }
      }
      Companion.more("Another number", key: "numbers") { numberGrid(model, ask) }
    } else {
      numberGrid(model, ask)
    }
  }
}

/// Eleven fields in three rows: low, the good ache, and what stops the session.
private func numberGrid(_ model: Model, _ ask: String) -> Node {
  .fragment([
    div(.class("numbers"), .role("group"), .aria("label", ask + " 0 to 10")) {
      for score in PainScore.all {
        button(
          .class(score > Dose.stopAbove ? "button zone too-much" : "button zone"), .type("button"),
          model.hotkey(score.value > 9 ? "x" : "\(score.value)"),
          .on(.click, Message.session(.sessionHeard(.rated(score))).code)
        ) { "\(score.value)" }
      }
    },
    div(.class("scale-ends")) {
      span { "0 · nothing" }
      span { "above \(Dose.stopAbove.value) the session stops" }
    },
  ])
}
