import Markup
import Testing

@testable import Figure

@Suite struct FigureFileTests {
  private let css = """
    /* a note: { not a rule } */
    :root { --ink: #102030; --paper: #ffffff; --fig-halo: #fafafa; }
    @media (prefers-color-scheme: dark) { :root:not([data-theme="light"]) { --ink: #000001; } }
    :root[data-theme="dark"] { --ink: #f0e0d0; --fig-halo: #111111; }
    .line { stroke: var(--ink); stroke-width: 2; cursor: pointer; }
    .line:hover { stroke: #ff0000; }
    .quiet .line, .other { stroke-width: .5; }
    .half { fill: color-mix(in srgb, var(--ink) 50%, var(--paper)); }
    .quiet path { opacity: .4; }
    """

  private func text(_ node: Node, dark: Bool = false) -> String {
    String(decoding: node.coloured(by: Stylesheet(css, dark: dark)).rendered, as: UTF8.self)
  }

  @Test func `a rule for a class becomes attributes, and the class goes`() {
    #expect(text(path(.class("line"))) == ##"<path stroke="#102030" stroke-width="2"></path>"##)
  }

  @Test func `the dark tokens are taken for a dark page only`() {
    #expect(
      text(path(.class("line")), dark: true)
        == ##"<path stroke="#f0e0d0" stroke-width="2"></path>"##)
  }

  @Test func `the more particular rule wins, also over an attribute`() {
    let drawing = g(.class("quiet")) { path(.class("line"), Attribute("stroke-width", "9")) }
    #expect(
      text(drawing)
        == ##"<g><path stroke="#102030" opacity=".4" stroke-width=".5"></path></g>"##)
  }

  @Test func `a mixture of colours is worked out`() {
    #expect(text(path(.class("half"))) == ##"<path fill="#889098"></path>"##)
  }

  @Test func `every id gives a file that carries its own colours`() {
    #expect(Set(figureIDs).count == figureIDs.count)
    for id in figureIDs where id.hasPrefix("tool-") || id.hasPrefix("position-") {
      let file = figureFile(id: id, css: css, dark: false) ?? ""
      #expect(file.hasPrefix("<svg xmlns=\"http://www.w3.org/2000/svg\""), "\(id)")
      #expect(file.hasSuffix("</svg>\n"), "\(id)")
      #expect(!file.contains("class=") && !file.contains("var("), "\(id)")
      #expect(file.contains("#fafafa"), "\(id)")
    }
  }

  @Test func `an unknown id gives nothing`() {
    #expect(figureFile(id: "no-such-figure", css: css, dark: false) == nil)
  }
}
