/// Wording that are known when the code is compiled: plain data, where a `String` is counted and
/// copied wherever it goes.
///
/// Entries made of them are laid out by the compiler; see Guides/Decisions/0101.
public struct Wording: ExpressibleByStringLiteral, Hashable, Sendable,
  CustomStringConvertible
{
  private let words: StaticString

  public init(stringLiteral words: StaticString) { self.words = words }

  public var text: String { words.description }
  public var description: String { text }

  public static func == (a: Wording, b: Wording) -> Bool { a.text == b.text }
  public func hash(into hasher: inout Hasher) { hasher.combine(text) }
}

extension Sequence<Wording> {
  public var texts: [String] { map { $0.text } }
}
