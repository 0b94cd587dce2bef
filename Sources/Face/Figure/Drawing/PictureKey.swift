import Markup

/// Where the words that explain the signs of a picture stand.
public enum KeyPlace: Hashable, Sendable {
  /// Within the picture, as in a file.
  case inPicture
  /// Below it, as text of the page: it grows and breaks as the reader's text does.
  case below
}

/// The signs of a picture and what they say.
struct PictureKey {
  let rows: [(sign: String, words: String, kind: String)]

  /// As text of the page.
  var list: Node {
    .element(
      Element(
        "dl", [.class("key")],
        rows.map { row in
          .element(
            Element(
              "div", [.class(row.kind)],
              [
                .element(Element("dt", [], [.text(row.sign)])),
                .element(Element("dd", [], [.text(row.words)])),
              ]))
        }))
  }
}
