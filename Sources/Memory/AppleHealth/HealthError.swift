/// Why a file is refused as a whole.
public enum HealthError: Error, Hashable, Sendable {
  /// It does not begin like an export of Apple Health.
  case notAnExport
  /// It is text in another coding than UTF-8.
  case otherCoding
  /// Its document type declares entities, as no export does.
  case declaresEntities

  public var plain: String {
    switch self {
    case .notAnExport:
      "This is not an export of Apple Health: it does not hold the element HealthData."
    case .otherCoding: "This file is not in UTF-8, as exports of Apple Health are."
    case .declaresEntities:
      "This file declares entities of its own, as no export of Apple Health does. It was not read."
    }
  }
}
