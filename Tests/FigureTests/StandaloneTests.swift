import Atlas
import Markup
import Testing

@testable import Figure

@Suite struct StandaloneTests {
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

  @Test func `a file carries its own colours and its namespace, several drawings side by side`() {
    for node in Tool.allCases.map(toolPicture) + Position.allCases.map({ positionPicture($0) })
      + TriggerPoint.all.map({ referralPicture($0, side: $0.sides[0]) })
    {
      let file = String(decoding: node.standalone(css: css, dark: false).rendered, as: UTF8.self)
      #expect(file.hasPrefix("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 "))
      #expect(!file.contains("class=") && !file.contains("var(") && !file.contains("<div"))
      #expect(file.contains("fill=\"#fafafa\""))
    }
  }
}
