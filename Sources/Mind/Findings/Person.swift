/// Who it is about; nothing here has to be known.
public struct Person: Hashable, Sendable {
  /// Whole years.
  public var age: Int?
  public var sex: Sex?

  public init(age: Int? = nil, sex: Sex? = nil) {
    self.age = age
    self.sex = sex
  }

  public enum Sex: String, CaseIterable, Hashable, Sendable {
    case female = "female"
    case male = "male"
  }
}
