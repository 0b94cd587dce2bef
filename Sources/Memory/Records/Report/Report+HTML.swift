public import Markup

extension Report {
  /// The page as a part of another one.
  ///
  /// - Parameter drawing: where it hurts, as a picture.
  public func article(drawing: Node = .nothing) -> Node {
    Markup.article(.class("report")) {
      h1(.id("heading"), Attribute("tabindex", "-1")) { title }
      drawing
      for section in sections {
        Markup.section {
          h2 { section.title }
          for line in section.lines { p { line } }
        }
      }
      p(.class("small")) { Report.note }
    }
  }

  /// A file of its own, for printing on A4 or Letter.
  public func document(drawing: Node = .nothing) -> [UInt8] {
    let page = Node.element(
      Element(
        "html", [Attribute("lang", "en")],
        [
          .element(
            Element(
              "head", [],
              [
                .element(Element("meta", [Attribute("charset", "utf-8")], [])),
                .element(Element("title", [], [.text(title)])),
                .element(Element("style", [], [.text(Report.style)])),
              ])),
          .element(Element("body", [], [article(drawing: drawing)])),
        ]))
    return Array("<!DOCTYPE html>\n".utf8) + page.rendered
  }

  /// Ten points, one page on both papers. Without the signs that markup escapes.
  private static let style = """
    @page { margin: 15mm }
    body { font: 10pt/1.35 system-ui, sans-serif; margin: 0; color: #000; background: #fff }
    h1 { font-size: 14pt; margin: 0 0 4pt }
    h2 { font-size: 10pt; margin: 6pt 0 1pt }
    p { margin: 0 0 1pt }
    .small { margin-top: 8pt }
    svg { float: right; height: 70mm; max-width: 60mm; margin: 0 0 4mm 4mm }
    """
}
