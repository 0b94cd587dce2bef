/// The kinds of files that the web app consists of.
public enum ContentType: String, CaseIterable, Hashable, Sendable {
  case html = "text/html; charset=utf-8"
  case css = "text/css; charset=utf-8"
  case javascript = "text/javascript; charset=utf-8"
  case webAssembly = "application/wasm"
  case manifest = "application/manifest+json"
  case svg = "image/svg+xml"
  case png = "image/png"
  case text = "text/plain; charset=utf-8"

  /// The kind of a file by the end of its name; nil for a kind the app does not use.
  public init?(path: String) {
    switch path.split(separator: ".").last {
    case "html": self = .html
    case "css": self = .css
    case "js": self = .javascript
    case "wasm": self = .webAssembly
    case "webmanifest": self = .manifest
    case "svg": self = .svg
    case "png": self = .png
    case "txt": self = .text
    default: return nil
    }
  }
}
