import Assessment
import Foundation
import JSONText
import Testing

/// Cases with their results: the browser tests run the same files in the WebAssembly build, and both
/// must agree to the last digit.
@Suite struct ScenarioTests {
  static let folder = houseTestsFolder.appending(path: "Scenarios/assess")

  static var names: [String] {
    let files = try? FileManager.default.contentsOfDirectory(atPath: folder.path)
    return (files ?? []).filter { $0.hasSuffix(".input.json") }
      .map { String($0.dropLast(".input.json".count)) }.sorted()
  }

  @Test func `there are scenarios`() { #expect(Self.names.count >= 6) }

  /// `UNKNOT_RECORD=1 swift test --filter ScenarioTests` writes the results anew.
  @Test(arguments: names) func `a case has the result that stands beside it`(name: String) throws {
    let input = try Data(contentsOf: Self.folder.appending(path: "\(name).input.json"))
    let result = Batch.assessed(Array(input), line: 1).json.text + "\n"
    let file = Self.folder.appending(path: "\(name).expected.json")
    if ProcessInfo.processInfo.environment["UNKNOT_RECORD"] != nil {
      try Data(result.utf8).write(to: file)
    }
    #expect(try String(contentsOf: file, encoding: .utf8) == result)
  }
}
