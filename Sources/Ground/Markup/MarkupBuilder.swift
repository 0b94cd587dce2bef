/// Lets views be written as nested blocks with `if`, `for` and plain text.
@resultBuilder
public enum MarkupBuilder {
  public static func buildExpression(_ node: Node) -> [Node] { [node] }
  public static func buildExpression(_ nodes: [Node]) -> [Node] { nodes }
  public static func buildExpression(_ text: String) -> [Node] { [.text(text)] }
  public static func buildBlock(_ parts: [Node]...) -> [Node] {
    var all: [Node] = []
    for part in parts { all += part }
    return all
  }
  public static func buildOptional(_ part: [Node]?) -> [Node] { part ?? [] }
  public static func buildEither(first part: [Node]) -> [Node] { part }
  public static func buildEither(second part: [Node]) -> [Node] { part }
  public static func buildArray(_ parts: [[Node]]) -> [Node] {
    var all: [Node] = []
    for part in parts { all += part }
    return all
  }
}
