extension Node {
  /// HTML as bytes of UTF-8.
  public var rendered: [UInt8] {
    var out: [UInt8] = []
    render(into: &out)
    return out
  }

  public func render(into out: inout [UInt8]) {
    switch self {
    case .text(let text): appendEscaped(text, to: &out)
    case .fragment(let nodes): for node in nodes { node.render(into: &out) }
    case .element(let element): element.render(into: &out)
    }
  }
}

extension Element {
  func render(into out: inout [UInt8]) {
    out.append(UInt8(ascii: "<"))
    out.append(contentsOf: tag.utf8)
    for attribute in attributes {
      out.append(UInt8(ascii: " "))
      out.append(contentsOf: attribute.name.utf8)
      out.append(contentsOf: [UInt8(ascii: "="), UInt8(ascii: "\"")])
      appendEscaped(attribute.value, to: &out)
      out.append(UInt8(ascii: "\""))
    }
    out.append(UInt8(ascii: ">"))
    if isVoid { return }
    for child in children { child.render(into: &out) }
    out.append(contentsOf: [UInt8(ascii: "<"), UInt8(ascii: "/")])
    out.append(contentsOf: tag.utf8)
    out.append(UInt8(ascii: ">"))
  }

  /// True for the elements of HTML that have no end tag.
  var isVoid: Bool { tag == "input" || tag == "br" || tag == "hr" }
}

private func appendEscaped(_ text: String, to out: inout [UInt8]) {
  var text = text
  text.withUTF8 { bytes in
    // What needs no escaping is copied at one go: paths of drawings are long.
    var copied = 0
    for (at, byte) in bytes.enumerated() {
      guard let escape = escape(byte) else { continue }
      out.append(contentsOf: bytes[copied..<at])
      out.append(contentsOf: escape.utf8)
      copied = at + 1
    }
    out.append(contentsOf: bytes[copied...])
  }
}

private func escape(_ byte: UInt8) -> String? {
  switch byte {
  case UInt8(ascii: "&"): "&amp;"
  case UInt8(ascii: "<"): "&lt;"
  case UInt8(ascii: ">"): "&gt;"
  case UInt8(ascii: "\""): "&quot;"
  default: nil
  }
}
