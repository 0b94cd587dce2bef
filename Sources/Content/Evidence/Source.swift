/// A publication, page or convention that statements rest on.
public struct Source: Hashable, Sendable {
  public let id: SourceID
  /// The id as it is stored and exchanged: never changed or reused.
  public let key: Wording
  public let authors: Wording
  public let title: Wording
  /// Year of publication; nil where none is known.
  public let year: Int?
  /// Journal, publisher or kind of page.
  public let place: Wording
  public let kind: SourceKind
  /// A digital object identifier or a web address; nil where neither is known.
  public let link: SourceLink?
  public let standing: Standing

  @inline(__always)
  public init(
    id: SourceID, key: Wording, authors: Wording, title: Wording, year: Int? = nil, place: Wording,
    kind: SourceKind, link: SourceLink? = nil, standing: Standing
  ) {
    self.id = id
    self.key = key
    self.authors = authors
    self.title = title
    self.year = year
    self.place = place
    self.kind = kind
    self.link = link
    self.standing = standing
  }
}

/// Where a source can be read.
public enum SourceLink: Hashable, Sendable {
  case doi(Wording)
  case web(Wording)

  /// A full address for a link.
  public var address: String {
    switch self {
    case .doi(let name): "https://doi.org/" + name.text
    case .web(let address): address.text
    }
  }
}
