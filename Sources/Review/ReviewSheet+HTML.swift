import Evidence
import Markup

extension ReviewSheet {
  /// The sheet as one HTML file, a printed page an entry, that needs nothing from the network.
  public static func html() -> String {
    let body = main {
      header {
        h1 { "Unknot: review sheet" }
        p { opening.joined(separator: " ") }
      }
      pages.map { article(of: $0) }
    }
    return """
      <!DOCTYPE html>
      <html lang="en"><head><meta charset="utf-8">
      <meta name="viewport" content="width=device-width">
      <title>Unknot: review sheet</title><style>\(style)</style></head>
      <body>\(String(decoding: body.rendered, as: UTF8.self))</body></html>

      """
  }

  private static func article(of page: ReviewPage) -> Node {
    Markup.article(.id(page.kind.rawValue.filter { $0 != " " } + "-" + page.id)) {
      p(.class("kind")) { page.kind.rawValue + " · " + page.id }
      h2 { page.title }
      dl { page.rows.map { nodes(of: $0, on: page) } }
      if !page.sources.isEmpty {
        ul(.class("sources")) { page.sources.map { id in li { source(id) } } }
      }
      p(.class("sign")) { signature }
    }
  }

  private static func nodes(of row: ReviewPage.Row, on page: ReviewPage) -> Node {
    .fragment([
      dt { row.label },
      dd {
        row.text
        if let standing = row.standing {
          span(.class("standing " + standing.rawValue)) { standing.rawValue }
        }
        if !row.sources.isEmpty && row.sources != page.sources {
          small { row.sources.map { $0.rawValue }.joined(separator: ", ") }
        }
        if let figures = row.figures { small(.class("figures")) { figures } }
      },
    ])
  }

  private static func source(_ id: SourceID) -> Node {
    guard let link = Source.of(id).link else { return .text(reference(id)) }
    return a(.href(link.address)) { reference(id) }
  }

  private static let style = """
    body{font:15px/1.45 Georgia,serif;margin:2rem auto;max-width:46rem;padding:0 1rem;color:#222}
    article{border-top:2px solid #222;margin-top:2.5rem;break-after:page}
    h2{margin:.2rem 0 1rem} .kind{font-variant:small-caps;margin:.6rem 0 0;color:#666}
    dl{display:grid;grid-template-columns:11rem 1fr;gap:.25rem 1rem} dt{color:#666} dd{margin:0}
    small{display:block;color:#666} .standing{border:1px solid;border-radius:.6em;font-size:.75em;
    margin-left:.5em;padding:0 .5em} .verified{color:#1a6b3c} .unverified{color:#8a5a00}
    .ours{color:#3a4fa3} .sign{border-top:1px dotted #222;padding-top:.8rem;white-space:pre-wrap}
    .sources{font-size:.85em} @media(max-width:34rem){dl{grid-template-columns:1fr}}
    """
}
