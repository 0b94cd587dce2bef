public import JSONText

extension JSONValue {
  /// Values of every kind, and the numbers at which something could break.
  public static let surprises: [JSONValue] =
    [
      .null, .bool(true), .bool(false), .string(""), .string("nope"), .string("\u{0}\u{1B}[2J"),
      .string(String(repeating: "x", count: 5_000)), .array([]), .array([.null]),
      .array([.string("a"), .number(1), .object([])]), .object([]),
      .object([Member("a", .object([Member("b", .array([]))]))]),
    ]
    + [
      0, -0.0, 1, -1, 0.5, 10, 11, 130, 131, 840, 47_580, 1e5, 2_147_483_646, 2_147_483_647,
      2_147_483_648, -2_147_483_648, -2_147_483_649, 4_294_967_296, 4_102_444_800_000,
      9_007_199_254_740_991, 9_007_199_254_740_992, 9.3e18, -9.3e18, 1e300, -1e300,
      Double.leastNonzeroMagnitude,
    ].map { .number($0) }

  /// The value with each of its parts in turn, itself included, put in place of another.
  public func changed(to other: JSONValue) -> [JSONValue] {
    var all = [other]
    switch self {
    case .array(let items):
      for index in items.indices {
        all += items[index].changed(to: other).map { part in
          var items = items
          items[index] = part
          return .array(items)
        }
      }
    case .object(let members):
      for index in members.indices {
        all += members[index].value.changed(to: other).map { part in
          var members = members
          members[index] = Member(members[index].name, part)
          return .object(members)
        }
      }
    case .null, .bool, .number, .string: break
    }
    return all
  }
}

/// One sentence on one line, with nothing that a terminal would obey.
public func isOneSentence(_ text: String) -> Bool {
  !text.isEmpty && text.hasSuffix(".")
    && text.unicodeScalars.allSatisfy { scalar in
      scalar.value >= 0x20 && !(0x7F...0x9F).contains(scalar.value)
    }
}
