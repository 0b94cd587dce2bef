/// HTML and SVG as values.
///
/// In: elements made by the functions of this module (`div`, `button`, `path` …), text, and
/// attributes. Out: bytes of HTML, every text and value escaped. A tree is plain data, so tests
/// read it as a person would and hosts print it.
public indirect enum Node: Hashable, Sendable {
  case text(String)
  case element(Element)
  case fragment([Node])

  public static let nothing = Node.fragment([])
}

/// One element of HTML or SVG.
public struct Element: Hashable, Sendable {
  public let tag: String
  public let attributes: [Attribute]
  public let children: [Node]

  public init(_ tag: String, _ attributes: [Attribute], _ children: [Node]) {
    self.tag = tag
    self.attributes = attributes
    self.children = children
  }

  /// The value of an attribute; nil where it is absent.
  public subscript(name: String) -> String? {
    attributes.first { $0.name == name }?.value
  }
}

/// A name with a value. Values are escaped when rendered; names come from this module and ours.
public struct Attribute: Hashable, Sendable {
  public let name: String
  public let value: String

  @inline(never)
  public init(_ name: String, _ value: String) {
    self.name = name
    self.value = value
  }
}

/// An element as a node: called, not copied into every view, as the browser loads all of them.
@inline(never)
func made(_ tag: String, _ attributes: [Attribute], _ children: [Node]) -> Node {
  .element(Element(tag, attributes, children))
}
