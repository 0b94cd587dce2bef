import Markup
import Testing

@Suite struct RenderingTests {
  private func html(_ node: Node) -> String { String(decoding: node.rendered, as: UTF8.self) }

  @Test func `a view is the HTML that it looks like`() {
    #expect(html(p { "Hello" }) == "<p>Hello</p>")
    #expect(
      html(button(.class("main"), .on(.click, "saved")) { "Save" })
        == #"<button class="main" data-on-click="saved">Save</button>"#)
    #expect(html(ul { for word in ["a", "b"] { li { word } } }) == "<ul><li>a</li><li>b</li></ul>")
  }

  @Test func `choices and absences render what is there`() {
    func view(_ on: Bool) -> Node {
      div {
        if on { strong { "on" } } else { em { "off" } }
        if on { hr() }
      }
    }
    #expect(html(view(true)) == "<div><strong>on</strong><hr></div>")
    #expect(html(view(false)) == "<div><em>off</em></div>")
    #expect(html(.nothing) == "")
  }

  @Test(arguments: ["<", ">", "&", "\"", "<script>alert(1)</script>", "a&amp;b"])
  func `text and values can't become markup`(_ text: String) {
    for node in [p { text }, input(.value(text))] {
      let inner = html(node).dropFirst().dropLast()
      #expect(!inner.contains("<script"))
      #expect(inner.filter { $0 == "\"" }.count % 2 == 0)
    }
    #expect(html(p { text }).dropFirst(3).dropLast(4).allSatisfy { $0 != "<" && $0 != ">" })
  }

  @Test func `what is escaped leaves everything around it as it is`() {
    #expect(
      html(p { "Ärger & <Weh>, \"2–3 cm\"" })
        == "<p>Ärger &amp; &lt;Weh&gt;, &quot;2–3 cm&quot;</p>")
    #expect(html(p { "&&" }) == "<p>&amp;&amp;</p>")
    #expect(html(p { "" }) == "<p></p>")
  }

  @Test func `elements without content have no end tag`() {
    #expect(html(br()) == "<br>")
    #expect(html(input(.type("text"))) == #"<input type="text">"#)
  }

  @Test(arguments: [
    (0.0, "0"), (3.0, "3"), (-0.4, "-0.4"), (12.46, "12.5"), (0.04, "0"), (-0.04, "0"),
    (.nan, "0"), (.infinity, "0"), (1e12, "0"), (99_999_999.0, "99999999"),
  ])
  func `numbers of a drawing have one decimal at most`(_ value: Double, _ text: String) {
    #expect(decimal(value) == text)
  }
}
