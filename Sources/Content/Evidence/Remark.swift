/// Words for a clinician who reviews the content: published figures, and why we chose as we did.
///
/// No screen shows them, so the browser goes without: there a remark takes no room and has no text.
public struct Remark: ExpressibleByStringLiteral, Hashable, Sendable {
  #if hasFeature(Embedded)
    public init(stringLiteral remark: StaticString) {}
  #else
    private let remark: Wording

    public init(stringLiteral remark: StaticString) { self.remark = Wording(stringLiteral: remark) }

    public var text: String { remark.text }
  #endif
}
