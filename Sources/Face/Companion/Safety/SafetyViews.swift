import Atlas
import Care
import Evidence
import Markup
import Reasoning
import Safety

/// A list of safety questions on one screen: tick what fits, or say that nothing does.
///
/// A ticked line opens below itself: which sign, then what it is like, then what would make it more
/// urgent. Nothing else moves, and everything told can be taken back where it stands.
func safetyListView(_ model: Model, _ id: SafetyList.ListID) -> Node {
  let list = SafetyList.of(id)
  let place = model.placeAhead
  let record = model.record(at: place)
  let lines = model.lines(of: id, at: place)
  let isTicked =
    lines.contains { model.isTicked($0, record) } || model.unfinished.isAsking(in: id)
    || id == .hereToday && model.unfinished.here.recheck.values.contains(true)
  return Screen(
    title: list.title.text, step: id.step,
    content: {
      heading(model.isRecheck(id) ? "Since last time" : list.title.text)
      if let words = list.lead?.text { lead(words) }
      stack("tight") {
        if model.isRecheck(id) { recheckLines(model) }
        for (place, line) in lines.enumerated() {
          if id == .gate && SafetyList.partsOfGate.contains(place) { parting(place) }
          lineBlock(model, line, record)
        }
      }
    },
    foot: {
      mainButton(
        isTicked ? "Go on" : model.isRecheck(id) ? "Nothing new" : "None of these",
        .safety(.listFinished(id)))
    }
  ).node
}

extension SafetyList {
  /// The lines of the gate that begin a part: head and chest, nerves, vessels, belly, the rest.
  fileprivate static let partsOfGate = [2, 5, 7, 9]
}

/// A thin line between the parts of the gate.
private func parting(_ place: Int) -> Node {
  div(.class("parting"), .aria("hidden", "true"), .key("parting-\(place)"))
}

extension SafetyList.ListID {
  /// Where it stands on the way.
  var step: JourneyStep {
    switch self {
    case .gate, .withThisPain, .aboutYou: .safety
    case .forPressing, .hereToday: .press
    }
  }
}

extension Model {
  /// The list of the day begins with what has changed, before every later session.
  func isRecheck(_ id: SafetyList.ListID) -> Bool { id == .hereToday && recheckIsDue }
}

private func recheckLines(_ model: Model) -> Node {
  .fragment(
    Recheck.allCases.map { question in
      div(.class("flag"), .key("recheck-" + question.rawValue)) {
        tick(
          question.ask, on: model.unfinished.here.recheck[question] ?? false,
          .safety(.recheckToggled(question)))
        if question == .change && model.unfinished.here.recheck[.change] == true {
          changeLinks(model)
        }
      }
    })
}

/// Something new: the lists that ask for it are opened again.
private func changeLinks(_ model: Model) -> Node {
  div(.class("flag-more"), .key("change")) {
    p { "Tell it in the list, then come back." }
    quietButton("A fall, swelling or new medicine", .went(.safety(.withThisPain)))
    linkButton("None of these after all", .safety(.recheckToggled(.change)))
  }
}

/// A line, and below it what its tick asks.
func lineBlock(_ model: Model, _ line: ShownLine, _ record: SafetyRecord) -> Node {
  let isOn = model.isTicked(line, record)
  return div(
    .class(line.isBelow ? "flag below" : "flag"), .key("line-" + line.key.text)
  ) {
    tick(line.words, on: isOn, .safety(.lineToggled(line.key)))
    if isOn {
      div(.class("flag-more"), .key("more-" + line.key.text)) {
        if line.signs.count > 1 { whichOne(model, line, record) }
        for sign in line.signs where model.isTicked(sign, record) {
          signQuestions(model, sign, in: line, record)
        }
      }
    }
  }
}

private func whichOne(_ model: Model, _ line: ShownLine, _ record: SafetyRecord) -> Node {
  let hasChosen = line.signs.contains { model.isTicked($0, record) }
  return fieldset(.class("stack tight"), .key("which-" + line.key.text)) {
    legend { "Which one?" }
    for sign in line.signs {
      tick(
        sign.short.text, on: model.isTicked(sign, record),
        .safety(.signToggled(LineKey(line.key.list, sign))))
    }
    if !hasChosen {
      div(.class("row")) {
        linkButton("Not sure which", .safety(.lineDoubted(line.key)))
        linkButton("None of these after all", .safety(.lineToggled(line.key)))
      }
    }
  }
}

/// The one question after a tick, and what would make it more urgent.
private func signQuestions(
  _ model: Model, _ sign: SafetySign, in line: ShownLine, _ record: SafetyRecord
) -> Node {
  let said = record.said[sign].flatMap { $0.answer == .no ? nil : $0 }
  let key = LineKey(line.key.list, sign)
  return .fragment([
    sign.clarify.map { clarifyPart($0, said, key) } ?? .nothing,
    said == nil ? .nothing : followUpPart(model, sign, said, record),
  ])
}

private func clarifyPart(
  _ question: ClarifyingQuestion, _ said: Said?, _ key: LineKey
) -> Node {
  let chosen = said?.option.flatMap { question.answer($0) }
  return fieldset(.class("stack tight"), .key("clarify-" + key.text)) {
    legend { question.ask.text }
    div(.class("stack tight"), .role("radiogroup"), .aria("label", question.ask.text)) {
      for answer in question.answers {
        option(
          answer.say.text, on: said?.option == answer.id.text,
          .safety(.signClarified(key, answer.id.text)))
      }
      option(
        "I am not sure", on: said.map { $0.option == nil } ?? false,
        .safety(.signClarified(key, nil)))
    }
    if let then = chosen?.then { p(.class("soft")) { then.text } }
  }
}

private func followUpPart(
  _ model: Model, _ sign: SafetySign, _ said: Said?, _ record: SafetyRecord
) -> Node {
  let facts = model.facts(at: model.placeAhead)
  var parts: [Node] = []
  if case .condition(let id) = sign, let followUp = record.openFollowUp(of: id) {
    parts.append(
      yesOrNo(followUp.ask.text, key: "limit-" + id.rawValue) {
        .safety(.limitFollowUpAnswered(id, followUp.raisesTo, $0))
      })
  }
  let other = said?.option.flatMap { sign.clarify?.answer($0)?.setsOther?.flag }
  for flag in [sign.flag, other].compactMap({ $0 }) {
    if let open = record.openFollowUp(of: flag, facts) {
      parts.append(
        yesOrNo(
          open.followUp.ask.text, key: "follow-" + flag.rawValue + open.followUp.raisesTo.rawValue
        ) { .safety(.followUpAnswered(flag, open.followUp.raisesTo, $0)) })
    } else if let question = record.openThenAsk(of: flag) {
      parts.append(
        yesOrNo(question.ask.text, key: "then-" + flag.rawValue) {
          .safety(.thenAskAnswered(flag, $0))
        })
    }
  }
  return .fragment(parts)
}

private func yesOrNo(_ ask: String, key: String, _ message: (Bool) -> Message) -> Node {
  fieldset(.class("stack tight"), .key(key)) {
    legend { ask }
    div(.class("row")) {
      quietButton("Yes, or I am not sure", message(true))
      quietButton("No", message(false))
    }
  }
}
