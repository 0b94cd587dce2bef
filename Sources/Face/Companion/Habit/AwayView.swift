import Anatomy
import Atlas
import CivilTime
import Evidence
import Journal
import Markup
import Safety
import Training

/// Keep it away: the next few minutes, the week, and what is known.
func awayView(_ model: Model) -> Node {
  Screen(
    title: "Keep it away", isWide: true,
    content: {
      heading("Keep it away")
      lead(
        "Moving more has better proof than any pressing. Start small, and add a little each week.")
      div(.class("split")) {
        stack {
          trainingPart(model)
          tripPart(model)
        }
        stack {
          ul(.class("rows")) {
            rowLink("What brought it on", "What is known, and what to change this week", .broughtOn)
            rowLink("Your week", "Stairs, hills, sport: two taps to log", .movement)
            rowLink("Before a trip", "Ski, sand or water: a plan back from the day", .trip)
            rowLink("All exercises", "How each is done, and how hard it works", .exercises)
          }
          stack("tight") {
            h2 { "Warm-up" }
            p(.class("soft")) { "Five to ten minutes on the day of effort." }
            div(.class("segments")) {
              for kind in WarmUp.Kind.allCases {
                quietButton(
                  WarmUp.of(kind).name.text, .habit(.guideStarted(.warmUp(kind))))
              }
            }
            quietButton("The evening after", .habit(.guideStarted(.eveningAfter)))
          }
        }
      }
      stack("tight") {
        h2 { "What is known" }
        statementsPart("The programme", Programme.evidence)
        statementsPart("Warm-up", Programme.warmUpEvidence)
        statementsPart("Exercise against back pain", Prevention.exercise)
        statementsPart("Walking", [Prevention.walking])
        statementsPart("Doing more than usual", Prevention.loadSpike)
        sourcesPart(Programme.sources)
      }
    }
  ).node
}

/// The next session, or why there is none.
private func trainingPart(_ model: Model) -> Node {
  switch model.trainingOffer {
  case .closed(let reason):
    return note(.warn) {
      p { strong { "No exercise for now" } }
      p { reason.words }
    }
  case .open: break
  }
  let session = model.nextTraining
  let level = Programme.of(session.level)
  let ask = model.askFirst(session.parts.map { $0.exercise })
  return sheet {
    h2 { "Level \(session.level.rawValue): \(level.name.text)" }
    if model.upkeep != .programme { note(.good) { p { model.upkeep.words } } }
    p { "About \(level.minutes) minutes, \(level.sessionsPerWeek) times a week." }
    ul(.class("rows")) {
      for part in session.parts {
        rowLink(
          Exercise.of(part.exercise).name.text, part.words, .exercise(part.exercise))
      }
    }
    p(.class("soft small")) {
      "Beside it: stairs or a hill, \(level.stairs.minutes) minutes on \(level.stairs.daysPerWeek) days, \(level.stairs.note.text)."
    }
    if !ask.isEmpty {
      note(.warn) {
        p { "Ask a doctor or physiotherapist before these exercises. You said:" }
        bullets(ask.map { Contraindication.of($0).ask.text })
      }
    }
    for rule in Programme.painRules.prefix(1) { p(.class("small")) { rule.text } }
    if session.day > model.today {
      p { "Rest first. The next session is due on \(session.day.text)." }
    } else if model.upkeep == .silent {
      linkButton("Do it anyway", .habit(.guideStarted(.programme)))
    } else {
      mainButton("Start", .habit(.guideStarted(.programme)))
    }
    p(.class("soft small")) { "Levels, numbers and rules are ours, and untested as a whole." }
  }
}

private func tripPart(_ model: Model) -> Node {
  guard let plan = model.trip, let week = plan.week(of: model.today) else { return .nothing }
  return sheet {
    h2 { plan.trip.plain + ", from " + plan.date.text }
    p { week.week.words.text }
    linkButton("The whole plan", .went(.trip))
  }
}

extension TrainingSession.Part {
  /// "1 round of 6", "2 times 10 seconds".
  var words: String {
    let side = eachSide ? " on each side" : ""
    if let repeats {
      let hold = hold.map { ", \($0.value) seconds each" } ?? ""
      return (rounds == 1 ? "" : "\(rounds) rounds of ") + "\(repeats) times" + hold + side
    }
    return "\(rounds) times \(hold?.value ?? 0) seconds" + side
  }
}
