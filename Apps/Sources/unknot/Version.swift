import AppSite
import Evidence
import Review

/// Which program and which content this is.
enum Version {
  /// Told in the change log; raised with each release.
  static let number = "0.1"

  /// "Unknot 0.1, build 3f2a…, content 9c01… (418 sources)".
  static var text: String {
    "Unknot \(number), build \(build), content \(content) (\(Source.all.count) sources, "
      + "not reviewed by a clinician yet)"
  }

  /// The version of the web app that the program carries: a digest of all its code and files.
  private static var build: String { (try? Site.bundled())?.version ?? "without the web app" }

  /// A digest of every entry as reviewers read it.
  private static var content: String {
    digest(ReviewSheet.pages.flatMap { ReviewSheet.text(of: $0) })
  }

  /// FNV-1a of 64 bits: enough to tell builds apart.
  private static func digest(_ texts: [String]) -> String {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for text in texts { for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 } }
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}
