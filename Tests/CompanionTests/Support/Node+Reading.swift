import Markup

extension Node {
  /// What a person reads, each block a line of its own. Left out: what screens don't show or speak,
  /// titles of sources, and names in the language of anatomists.
  var reading: String {
    switch self {
    case .text(let text): text
    case .fragment(let nodes): nodes.map(\.reading).joined()
    case .element(let element):
      element.isExemptFromReading
        ? " "
        : Element.inline.contains(element.tag)
          ? element.children.map(\.reading).joined() + (element.tag == "span" ? " " : "")
          : "\n" + element.children.map(\.reading).joined() + "\n"
    }
  }
}

extension Element {
  fileprivate static let inline: Set<String> = ["a", "em", "strong", "span"]

  /// The rule of the house: Latin names, titles of sources; and the names of nerves and of regions
  /// of the world, which are nobody's prose.
  fileprivate var isExemptFromReading: Bool {
    self["aria-hidden"] == "true" || self["lang"] == "la" || tag == "select" || tag == "title"
      || ["source", "anatomy", "steps"].contains(self["class"] ?? "")
  }
}
