import Foundation

/// A compressed form that a file is kept in beside itself (RFC 9110, 8.4.1).
public enum ContentCoding: String, CaseIterable, Hashable, Sendable {
  // The smaller first: of what a client likes equally well it gets this one.
  case brotli = "br"
  case gzip = "gzip"

  /// What the name of the compressed file ends with.
  var ending: String {
    switch self {
    case .brotli: ".br"
    case .gzip: ".gz"
    }
  }

  /// The forms that a client takes, what it likes best first (RFC 9110, 12.5.3).
  ///
  /// - Parameter field: the header Accept-Encoding; nil where it is absent.
  public static func taken(by field: String?) -> [ContentCoding] {
    var weights: [String: Double] = [:]
    for part in (field ?? "").split(separator: ",") {
      let words = part.lowercased().split(separator: ";").map {
        $0.trimmingCharacters(in: .whitespaces)
      }
      guard let name = words.first else { continue }
      weights[name] = weight(words.dropFirst())
    }
    let liked = allCases.compactMap { coding in
      let weight = weights[coding.rawValue] ?? weights["*"] ?? 0
      return weight > 0 ? (coding, weight) : nil
    }
    return liked.sorted { $0.1 > $1.1 }.map { $0.0 }
  }

  /// The weight among the parameters, `q=0.5`; 1 where it is not said, 0 where it can't be read.
  private static func weight(_ parameters: ArraySlice<String>) -> Double {
    guard let text = parameters.first(where: { $0.hasPrefix("q=") }) else { return 1 }
    return Double(text.dropFirst("q=".count)) ?? 0
  }
}
