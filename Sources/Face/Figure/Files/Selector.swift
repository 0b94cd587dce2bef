import Markup

/// What a rule is for: classes and tags, apart by blanks where one lies within the other.
struct Selector {
  /// The outermost first.
  private let parts: [Part]

  private struct Part {
    /// Empty for any.
    let tag: String
    let classes: [String]

    func matches(_ element: Element) -> Bool {
      if !tag.isEmpty && tag != element.tag { return false }
      let own = (element["class"] ?? "").split(separator: " ")
      return classes.allSatisfy { name in own.contains { $0 == name } }
    }
  }

  /// Fails for states, attributes and combinators, which figures do without.
  init?(_ text: Substring) {
    let foreign: [Character] = [":", "[", ">", "+", "~", "#"]
    if text.isEmpty || text.contains(where: { foreign.contains($0) }) { return nil }
    parts = text.split(separator: " ").map { part in
      let names = part.split(separator: ".", omittingEmptySubsequences: false)
      let tag = String(names.first ?? "")
      return Part(tag: tag == "*" ? "" : tag, classes: names.dropFirst().map { String($0) })
    }
  }

  var classCount: Int { parts.reduce(0) { $0 + $1.classes.count } }
  var tagCount: Int { parts.reduce(0) { $0 + ($1.tag.isEmpty ? 0 : 1) } }

  /// Whether it names an element within its ancestors, the outermost first.
  func matches(_ element: Element, within ancestors: [Element]) -> Bool {
    guard let last = parts.last, last.matches(element) else { return false }
    var wanted = parts.dropLast()
    for ancestor in ancestors.reversed() {
      guard let part = wanted.last else { return true }
      if part.matches(ancestor) { wanted.removeLast() }
    }
    return wanted.isEmpty
  }
}
