public import JSONText

extension Person {
  /// Whole years that a person can have; ours.
  public static let ages = 0...130
  /// Days that a pain can have lasted: as long as a life, in leap years. Ours.
  public static let painDays = 0.0...Double(ages.upperBound * 366)

  /// Reads `{"age": 41, "sex": "female"}`; both may be absent or null.
  public static func parsed(_ field: Field) throws(FieldError) -> Person {
    let fields = try field.fields(knowing: [FindingKey.age, FindingKey.sex])
    return Person(
      age: try fields.optional(FindingKey.age)?.wholeNumber(in: ages),
      sex: try fields.optional(FindingKey.sex)?.word("sex"))
  }

  public var json: JSONValue {
    .object([
      Member(FindingKey.age, age.map { .whole($0) } ?? .null),
      Member(FindingKey.sex, .text(sex?.rawValue)),
    ])
  }
}
