import Anatomy
import Atlas
import Evidence
import Figure
import Findings
import Markup
import Safety

/// Every muscle and other cause, found by plain name, Latin name or place.
func atlasView(_ model: Model) -> Node {
  let found = AtlasSearch(model.search)
  return Screen(
    title: "The atlas", isWide: true,
    content: {
      heading("The atlas")
      lead("Do you know your muscle? Find it here, then press it.")
      label(.class("field"), .for("atlas-search")) {
        "Search by name or place"
        input(
          .id("atlas-search"), .type("search"), .value(model.search),
          Attribute("autocomplete", "off"), .on(.input, Message.reading(.atlasSearched("")).code))
      }
      if found.isEmpty {
        p(.class("soft"), .role("status")) {
          "Nothing is called that. Try a place, such as “knee” or “hip”."
        }
      }
      if model.search.isEmpty { platesPart(model) }
      div(.class("groups two")) {
        stack {
          h2 { "Muscles" }
          ul(.class("rows")) {
            for muscle in found.muscles.map({ Muscle.of($0) }) {
              rowLink(muscle.id.known, muscle.plain.text, .muscle(muscle.id))
            }
          }
        }
        stack {
          h2 { "Other causes" }
          ul(.class("rows")) {
            for mimic in found.mimics.map({ Mimic.of($0) }) {
              rowLink(mimic.name.text, mimic.action.headline, .mimic(mimic.id))
            }
          }
          h2 { "How it is done, and what it rests on" }
          ul(.class("rows")) {
            rowLink("How to press", "What is known of it, and who doubts it", .technique)
            rowLink("All sources", "Books and studies, and whether we saw them", .sources)
          }
        }
      }
    }
  ).node
}

/// One muscle with all that the atlas knows of it.
func muscleView(_ model: Model, _ muscle: Muscle) -> Node {
  Screen(
    title: muscle.id.known, isWide: true,
    content: {
      stack("tight") {
        heading(muscle.id.known)
        p(.class("soft")) {
          muscle.plain.text + " · "
          latin(muscle.latin.text)
        }
      }
      div(.class("split")) {
        figure(.class("picture")) {
          musclePlate(muscle.id, key: .below)
          figcaption { "Seen as an anatomist draws it. Fibres run from origin to insertion." }
        }
        stack("loose") {
          stack("tight") {
            h2 { "What it does" }
            p { muscle.does.text }
            p(.class("soft small")) {
              "Nerve: "
              span(.class("anatomy")) { muscle.innervation.text }
            }
          }
          listPart("What it feels like", muscle.symptoms.texts)
          listPart("What brings it on", muscle.aggravating.texts)
          if let note = muscle.note { Companion.note { p { note.text } } }
          h2 { muscle.points.count == 1 ? "Its point" : "Its \(muscle.points.count) points" }
          for point in muscle.points { pointPart(model, point) }
          sourcesPart(muscle.sources)
        }
      }
    }
  ).node
}

private func pointPart(_ model: Model, _ point: TriggerPoint) -> Node {
  drawer(point.name.text, key: "point-" + point.id.rawValue, model) {
    figure(.class("picture")) {
      referralPicture(point, side: point.sides.first ?? .midline, key: .below)
    }
    dl(.class("facts")) {
      fact("Where", point.whereabouts.text)
      fact("How to find it", point.find.text)
      fact("Depth", point.depth == .deep ? "Deep" : "Near the skin")
      switch point.care {
      case .professionalOnly(let why): fact("Treatment", "Only by a professional. " + why.text)
      case .hands(let care):
        fact("How to treat it", care.how.text)
        if let condition = care.condition { fact("But", condition.text) }
      }
      if let shared = SharedPlace.of(point.id) { fact("Near it", shared.note.text) }
      fact("A helper", point.partner.text)
    }
    if point.care.hands != nil {
      div(.class("row")) {
        for side in point.sides {
          quietButton(
            side == .midline ? "Press this point" : "Press the " + side.word + " one",
            .reading(.pointWanted(point.id, side)))
        }
      }
    }
    historyPart(model, point.id)
    if !point.cautions.isEmpty { note(.warn) { bullets(point.cautions.texts) } }
    if let note = point.note { Companion.note { p { note.text } } }
    p(.class("small soft")) {
      (point.isFounding ? "A point of the founding article. " : "")
        + "Pain pattern: \(point.standing.words). Place: "
        + (point.placeSource == nil ? Standing.ours.words : Standing.verified.words) + "."
    }
    sourcesPart(point.sources)
  }
}

/// Another cause, with what is known of it.
func mimicView(_ model: Model, _ mimic: Mimic) -> Node {
  Screen(
    title: mimic.name.text, isWide: true,
    content: {
      heading(mimic.name.text)
      div(.class("split")) {
        figure(.class("picture")) {
          mimicPicture(mimic, side: .left, key: .below)
          figcaption { "Shown on the left." }
        }
        stack("loose") {
          note(mimic.action > .selfCare ? .warn : .plain) {
            p { strong { mimic.action.headline } }
            p { mimic.whatToDo.text }
          }
          if let warning = mimic.warning { note(.warn) { p { warning.text } } }
          if let differs = mimic.separatesFrom {
            stack("tight") {
              h2 { "How it differs" }
              p { differs.text }
            }
          }
          selfCarePart(model, mimic.id)
          statementsPart("How common it is", mimic.prevalence)
          statementsPart("What studies found", mimic.findings)
          sourcesPart(mimic.sources)
        }
      }
    }
  ).node
}

/// Sentences with how far each stands.
func statementsPart(_ title: String, _ statements: [Statement]) -> Node {
  if statements.isEmpty { return .nothing }
  return more(title, key: "statements-" + title) { statementList(statements) }
}

func statementList(_ statements: [Statement]) -> Node {
  ul(.class("bullets")) {
    for statement in statements {
      li {
        statement.text + " "
        span(.class("tag")) { statement.standing.words }
      }
    }
  }
}

func listPart(_ title: String, _ items: [String]) -> Node {
  if items.isEmpty { return .nothing }
  return stack("tight") {
    h2 { title }
    bullets(items)
  }
}

func fact(_ term: String, _ words: String) -> Node {
  .fragment([dt { term }, dd { words }])
}

/// Where the statements of a page come from, with links.
func sourcesPart(_ ids: [SourceID]) -> Node {
  more(ids.count == 1 ? "Its source" : "Its \(ids.count) sources", key: "sources") {
    ul(.class("bullets small")) { for id in ids { li { sourceLine(Source.of(id)) } } }
  }
}

func sourceLine(_ source: Source) -> Node {
  let title = source.title.text + (source.year.map { " (\($0))" } ?? "")
  return span(.class("source")) {
    Node.text(source.authors.text.isEmpty ? "" : source.authors.text + ": ")
    source.link.map { link in
      a(.href(link.address), Attribute("rel", "noreferrer"), Attribute("target", "_blank")) {
        title
      }
    } ?? .text(title)
    Node.text(". " + source.place.text + ". ")
    span(.class("tag")) { source.standing.words }
  }
}

func sourcesView(_ model: Model) -> Node {
  Screen(
    title: "Sources",
    content: {
      heading("Sources")
      lead(
        "\(Source.all.count) sources. “Seen” means that a page or summary was read. “Not seen” means general knowledge of the field. “Ours” means our own rule."
      )
      ul(.class("plain-list")) {
        for source in Source.all { li(.class("small")) { sourceLine(source) } }
      }
    }
  ).node
}

extension Standing {
  var words: String {
    switch self {
    case .verified: "seen"
    case .unverified: "not seen"
    case .ours: "ours"
    }
  }
}
