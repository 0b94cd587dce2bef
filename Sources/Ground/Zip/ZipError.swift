/// Why a zip archive, or what is in it, is refused.
public enum ZipError: Error, Hashable, Sendable {
  /// There is no list of files at its end.
  case notAnArchive
  /// Something in it contradicts itself or is cut off.
  case damaged
  /// It is locked by a password.
  case encrypted
  /// It is packed in a way other than "stored" and "deflated".
  case unknownMethod
  /// A name in it would lead out of its folder.
  case unsafeName
  /// It would unpack to far more than a real file holds.
  case tooLarge
  /// More files are in it than an archive of its kind holds.
  case tooMany

  public var plain: String {
    switch self {
    case .notAnArchive: "This is not a zip archive, or its end is missing. Export it once more."
    case .damaged: "This zip archive is damaged. Export it once more."
    case .encrypted: "This zip archive is locked by a password."
    case .unknownMethod: "This zip archive is packed in a way that we cannot read."
    case .unsafeName: "A name in this zip archive leads out of its folder. It was not read."
    case .tooLarge: "This zip archive would unpack to far too much. It was not read."
    case .tooMany: "This zip archive holds far too many files. It was not read."
    }
  }
}
