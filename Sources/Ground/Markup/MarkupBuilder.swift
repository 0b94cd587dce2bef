/// Lets views be written as nested blocks with `if`, `for` and plain text.
@resultBuilder
public enum MarkupBuilder {
  @inline(never)
  public static func buildExpression(_ node: Node) -> [Node] { [node] }
  public static func buildExpression(_ nodes: [Node]) -> [Node] { nodes }
  @inline(never)
  public static func buildExpression(_ text: String) -> [Node] { [.text(text)] }
  public static func buildBlock() -> [Node] { [] }
  public static func buildPartialBlock(first: [Node]) -> [Node] { first }
  @inline(never)
  public static func buildPartialBlock(accumulated: consuming [Node], next: [Node]) -> [Node] {
    var all = accumulated
    all += next
    return all
  }
  public static func buildOptional(_ part: [Node]?) -> [Node] { part ?? [] }
  public static func buildEither(first part: [Node]) -> [Node] { part }
  public static func buildEither(second part: [Node]) -> [Node] { part }
  @inline(never)
  public static func buildArray(_ parts: [[Node]]) -> [Node] {
    var all: [Node] = []
    for part in parts { all += part }
    return all
  }
}
