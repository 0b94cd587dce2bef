import Anatomy
import Assessment
import Atlas
import Findings
import Foundation
import Safety
import Testing

@testable import Reasoning

/// The development cases: facts from public sources, listed beside them.
struct PublishedCasesTests {
  private struct Expected: Decodable {
    let id: String
    let kind: String
    let accept: Accept
    let counts: Bool
    struct Accept: Decodable {
      let muscles: [String]
      let mimics: [String]
    }
    enum CodingKeys: String, CodingKey {
      case id, kind, accept
      case counts = "use_for_top1"
    }
  }

  private static func lines(_ name: String) throws -> [String] {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    let file = folder.appending(path: "Scenarios/cases/" + name)
    return try String(contentsOf: file, encoding: .utf8).split(separator: "\n").map { String($0) }
  }

  @Test func `the published cases are ranked no worse than was recorded`() throws {
    let cases = try Self.lines("cases.ndjson").map { try Case.parsed(Array($0.utf8)) }
    let expected = try Self.lines("expected.ndjson").map {
      try JSONDecoder().decode(Expected.self, from: Data($0.utf8))
    }
    #expect(cases.map { $0.id } == expected.map { $0.id })
    var first = ["trigger-point": 0, "mimic": 0]
    var third = first
    for (one, wanted) in zip(cases, expected) where wanted.counts {
      var names: [String] = []
      for entry in ranked(one.findings).causes {
        let name =
          switch entry.cause {
          case .point(let id, _): TriggerPoint.of(id).muscle.rawValue
          case .mimic(let id, _): id.rawValue
          }
        if !names.contains(name) { names.append(name) }
      }
      let right = Set(wanted.accept.muscles + wanted.accept.mimics)
      if let rank = names.firstIndex(where: { right.contains($0) }) {
        if rank == 0 { first[wanted.kind, default: 0] += 1 }
        if rank < 3 { third[wanted.kind, default: 0] += 1 }
      }
    }
    #expect(first["trigger-point", default: 0] >= 8 && third["trigger-point", default: 0] >= 9)
    #expect(first["mimic", default: 0] >= 17 && third["mimic", default: 0] >= 19)
  }
}
