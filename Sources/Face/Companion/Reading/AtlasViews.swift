import Anatomy
import Atlas
import Evidence
import Figure
import Markup
import Safety

/// Every muscle and other cause, found by plain name, Latin name or place.
func atlasView(_ model: Model) -> Node {
  let found = AtlasSearch(model.search)
  return Screen(
    title: "The atlas", isWide: true,
    content: {
      heading("The atlas")
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
      div(.class("groups two")) {
        stack {
          h2 { "Muscles" }
          ul(.class("rows")) {
            for muscle in found.muscles {
              rowLink(muscle.plain.text, latin(muscle.latin.text), .muscle(muscle.id))
            }
          }
        }
        stack {
          h2 { "Other causes" }
          ul(.class("rows")) {
            for mimic in found.mimics {
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
    title: muscle.plain.text, isWide: true,
    content: {
      stack("tight") {
        heading(muscle.plain.text)
        p(.class("soft")) { latin(muscle.latin.text) }
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
      referralPicture(point, side: point.sides.first ?? .midline)
    }
    dl(.class("facts")) {
      fact("Where", point.whereabouts.text)
      fact("How to find it", point.find.text)
      fact("Depth", point.depth == .deep ? "Deep" : "Near the skin")
      switch point.care {
      case .professionalOnly(let why): fact("Treatment", "Only by a professional. " + why.text)
      case .hands(let care): fact("How to treat it", care.how.text)
      }
      fact("A helper", point.partner.text)
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
          mimicPicture(mimic, side: .left)
          figcaption {
            "Dense dots: where it is usually felt. Thin dots: where it is sometimes felt. Shown on the left."
          }
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
