public import Safety

/// A line of a list, named by its first sign.
public struct LineKey: Hashable, Sendable {
  public let list: SafetyList.ListID
  public let sign: SafetySign

  public init(_ list: SafetyList.ListID, _ sign: SafetySign) {
    self.list = list
    self.sign = sign
  }

  var text: String { list.rawValue + " " + sign.code }

  init?(text: String) {
    let parts = text.split(separator: " ").map { String($0) }
    guard parts.count == 2 else { return nil }
    self.init(parts[0], parts[1])
  }

  init?(_ list: String, _ sign: String) {
    guard let list = SafetyList.ListID(rawValue: list), let sign = SafetySign(code: sign) else {
      return nil
    }
    self.init(list, sign)
  }
}

/// A line as it stands on the screen, with those of its signs that come up.
struct ShownLine: Hashable {
  let key: LineKey
  let words: String
  let signs: [SafetySign]
  /// Asked a second time: its answers count beside the first.
  var isAgain = false
  /// Stands below the line that asked for it.
  var isBelow = false
}
