import Assessment
import Findings
import Foundation
import Reasoning

/// The cases of a file, one a line, in the contract of `unknot assess`.
enum CaseFile {
  static func all(at path: String) throws -> [Case] {
    try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n")
      .map { try Case.parsed(Array($0.utf8)) }
  }
}

extension Case {
  func findings(presses: Bool) -> Findings {
    var all = findings
    if !presses { all.presses = [] }
    return all
  }
}

/// What is expected of a case.
struct Expected: Decodable {
  let id: String
  let kind: String
  let accept: Accept
  let usesForTop1: Bool

  struct Accept: Decodable {
    let muscles: [String]
    let mimics: [String]
  }
  enum CodingKeys: String, CodingKey {
    case id, kind, accept
    case usesForTop1 = "use_for_top1"
  }

  static func all(at path: String) throws -> [Expected] {
    try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n")
      .map { try JSONDecoder().decode(Expected.self, from: Data($0.utf8)) }
  }
}
