/// A publication, page or convention that statements rest on.
public struct Source: Hashable, Sendable {
  public let id: SourceID
  public let authors: String
  public let title: String
  /// Year of publication; nil where none is known.
  public let year: Int?
  /// Journal, publisher or kind of page.
  public let place: String
  public let kind: SourceKind
  /// A digital object identifier or a web address; nil where neither is known.
  public let link: SourceLink?
  public let standing: Standing

  public init(
    id: SourceID, authors: String, title: String, year: Int? = nil, place: String,
    kind: SourceKind, link: SourceLink? = nil, standing: Standing
  ) {
    self.id = id
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
  case doi(String)
  case web(String)

  /// A full address for a link.
  public var address: String {
    switch self {
    case .doi(let name): "https://doi.org/" + name
    case .web(let address): address
    }
  }
}
