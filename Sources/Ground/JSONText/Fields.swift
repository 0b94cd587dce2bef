/// The members of an object that is being read.
public struct Fields: Hashable, Sendable {
  public let path: String
  let members: [Member]

  /// Every member, in the order given.
  public var all: [Named] {
    members.map { Named(name: $0.name, field: Field($0.value, path: path(of: $0.name))) }
  }

  /// The value of a member; nil where it is absent or null, which both mean "not known".
  public func optional(_ name: String) -> Field? {
    for member in members where member.name == name {
      if case .null = member.value { return nil }
      return Field(member.value, path: path(of: name))
    }
    return nil
  }

  /// The value of a member that has to be there.
  public func required(_ name: String) throws(FieldError) -> Field {
    guard let field = optional(name) else { throw FieldError(path: path(of: name), .missing) }
    return field
  }

  private func path(of name: String) -> String { path.isEmpty ? name : "\(path).\(name)" }

  /// A member by its name.
  public struct Named: Hashable, Sendable {
    public let name: String
    public let field: Field

    /// The name itself as a value, for objects whose names are ids.
    public var key: Field { Field(.string(name), path: field.path) }
  }
}
