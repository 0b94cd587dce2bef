/// The part of CSS that figures use: tokens of colour, and rules for classes.
///
/// Read so that a file that stands alone can carry its colours itself. Everything else in a style
/// sheet (media queries, states like hover, layout) is passed over.
struct Stylesheet {
  private(set) var rules: [StyleRule] = []
  private(set) var tokens: [String: String] = [:]

  /// - Parameter dark: takes the tokens of `:root[data-theme="dark"]` too.
  init(_ css: String, dark: Bool) {
    var rest = Substring(Self.withoutComments(css))
    while let open = rest.firstIndex(of: "{") {
      let prelude = rest[..<open].trimmed
      let body = Self.block(rest[open...])
      rest = rest[body.endIndex...].dropFirst()
      if prelude.hasPrefix("@") { continue }
      let declarations = Self.declarations(body)
      if prelude == ":root" || (dark && prelude == ":root[data-theme=\"dark\"]") {
        for (name, value) in declarations { tokens[name] = value }
      } else {
        add(prelude, declarations)
      }
    }
    rules.sort { $0.rank < $1.rank }
  }

  private mutating func add(_ prelude: Substring, _ declarations: [(String, String)]) {
    for selector in prelude.split(separator: ",") {
      guard let selector = Selector(selector.trimmed) else { continue }
      rules.append(StyleRule(selector: selector, order: rules.count, declarations: declarations))
    }
  }

  /// The inside of the braces that open the text.
  private static func block(_ text: Substring) -> Substring {
    var depth = 0
    for index in text.indices {
      if text[index] == "{" { depth += 1 }
      if text[index] == "}" { depth -= 1 }
      if depth == 0 { return text[text.startIndex..<index].dropFirst() }
    }
    return text.dropFirst()
  }

  private static func declarations(_ body: Substring) -> [(String, String)] {
    body.split(separator: ";").compactMap { line in
      guard let colon = line.firstIndex(of: ":") else { return nil }
      return (
        String(line[..<colon].trimmed), String(line[line.index(after: colon)...].trimmed)
      )
    }
  }

  private static func withoutComments(_ css: String) -> String {
    var out: [UInt8] = []
    var inComment = false
    var last: UInt8 = 0
    for byte in css.utf8 {
      if !inComment && last == UInt8(ascii: "/") && byte == UInt8(ascii: "*") {
        inComment = true
        out.removeLast()
      } else if inComment {
        if last == UInt8(ascii: "*") && byte == UInt8(ascii: "/") { inComment = false }
      } else {
        out.append(byte)
      }
      last = byte
    }
    return String(decoding: out, as: UTF8.self)
  }
}

/// Declarations for what a selector names.
struct StyleRule {
  let selector: Selector
  let order: Int
  let declarations: [(String, String)]

  /// Later and more particular rules win.
  var rank: (Int, Int, Int) { (selector.classCount, selector.tagCount, order) }
}

extension Substring {
  /// Without blanks and line ends around it.
  var trimmed: Substring {
    var text = self
    while let first = text.first, first.isWhitespace { text = text.dropFirst() }
    while let last = text.last, last.isWhitespace { text = text.dropLast() }
    return text
  }
}
