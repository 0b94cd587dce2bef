import Anatomy
import Care
import CivilTime
import Foundation
import Journal
import Testing

@Suite struct JournalCommandTests {
  private func withHome<T>(_ work: (URL) throws -> T) throws -> T {
    let home = FileManager.default.temporaryDirectory.appending(path: "unknot-\(UUID())")
    try FileManager.default.createDirectory(at: home, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: home) }
    return try work(home)
  }

  @Test func `add, list, export, import and erase work on the journal of this computer`() throws {
    try withHome { home in
      func run(_ arguments: String..., input: String = "") throws -> Ran {
        try Ran(arguments, input: input, home: home)
      }
      #expect(try run("journal", "list").out == "The journal is empty.\n")
      let added = try run("journal", "add", "--pain", "6")
      #expect(added.status == 0 && added.out.hasPrefix("Noted: pain 6 on "), "\(added.complaint)")
      let listed = try run("journal", "list").out
      #expect(listed.contains("checked-in {\"day\":"), "\(listed)")
      let file = home.appending(path: "out.ndjson")
      #expect(try run("journal", "export", file.path).out.hasPrefix("Wrote 2 entries to "))
      let rights = try FileManager.default.attributesOfItem(atPath: file.path)[.posixPermissions]
      #expect(rights as? Int == 0o600)
      #expect(try run("journal", "erase", "--all", input: "n\n").status == 1)
      #expect(try run("journal", "erase", "--all", "--yes").status == 0)
      #expect(try run("journal", "list").out == "The journal is empty.\n")
      let dry = try run("journal", "import", "--dry-run", file.path)
      #expect(dry.out == "2 entries added, 0 already here.\n")
      #expect(try run("journal", "list").out == "The journal is empty.\n")
      #expect(try run("journal", "import", file.path).out == "2 entries added, 0 already here.\n")
      #expect(try run("journal", "import", file.path).out == "0 entries added, 2 already here.\n")
      let report = try run("report")
      #expect(report.status == 0 && report.out.contains("Pain 6/10"), "\(report.complaint)")
    }
  }

  @Test func `damaged lines are named, kept, and go out again`() throws {
    try withHome { home in
      func run(_ arguments: String..., input: String = "") throws -> Ran {
        try Ran(arguments, input: input, home: home)
      }
      let ran = try run("journal", "import", "-", input: "\u{FEFF}\n{cut\n")
      #expect(ran.status == 1)
      #expect(ran.out.contains("No entry could be read in this file. It is no journal of Unknot."))
      #expect(ran.out.contains("1 line is damaged and kept aside, the first is line 2."))
      #expect(try run("journal", "list").out.contains("1 line could not be read. It is kept"))
      #expect(try run("journal", "export", "-").out.hasSuffix("\n{cut\n"))
    }
  }

  @Test func `a file in the place of the journal works the same`() throws {
    try withHome { home in
      let file = home.appending(path: "j.ndjson").path
      for pain in ["6", "4"] {
        let ran = try Ran("journal", "add", "--pain", pain, "--journal", file)
        #expect(ran.status == 0, "\(ran.complaint)")
      }
      let text = try String(contentsOfFile: file, encoding: .utf8)
      #expect(Reading(text: text).seal == .intact)
      #expect(Diary(Reading(text: text)).episode?.checkIns.map { $0.pain.value } == [4])
    }
  }

  @Test func `an effect that is not known is answered with the nearest`() throws {
    try withHome { home in
      let ran = try Ran(
        ["journal", "add", "--pain", "6", "--noticed", "weaknes"], home: home)
      #expect(ran.status == 1)
      #expect(ran.complaint.contains("Did you mean “weakness”?"))
    }
  }

  /// Ten rounds; `Benchmarks` has the long form.
  @Test func `nothing that was acknowledged is lost by a kill, and nothing doubled`() throws {
    try withHome { home in
      var acknowledged: Set<String> = []
      var given = 0
      for round in 0..<10 {
        let lines = (0..<400).map { number in
          given += 1
          let at = Instant(milliseconds: 1_795_000_000_000 + Int64(given))
          return Entry(id: "k-\(given)", at: at, offset: .utc, what: .painRated(.of(number % 11)))
            .line
        }
        let printed = try killed(
          home, input: lines.joined(separator: "\n"), after: 0.05 * Double(round % 5 + 1))
        acknowledged.formUnion(printed)
        let listed = try Ran(["journal", "list", "--json"], home: home).out.split(separator: "\n")
        let ids = listed.compactMap { try? Entry.parsed(line: String($0)).id }
        #expect(ids.count == listed.count)
        #expect(Set(ids).count == ids.count)
        #expect(acknowledged.isSubset(of: ids))
      }
      #expect(!acknowledged.isEmpty)
    }
  }

  /// Ids that were printed as stored before the program was killed.
  private func killed(_ home: URL, input: String, after seconds: Double) throws -> [String] {
    let file = home.appending(path: "in.ndjson")
    try Data(input.utf8).write(to: file)
    let process = Process()
    process.executableURL = Ran.folder.appending(path: "unknot")
    process.arguments = ["journal", "import", "--acknowledge", file.path]
    process.environment = Ran.environment(home: home)
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    Thread.sleep(forTimeInterval: seconds)
    kill(process.processIdentifier, SIGKILL)
    let out = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    // The last line may be cut by the kill.
    return out.split(separator: "\n", omittingEmptySubsequences: false).dropLast().map {
      String($0)
    }
  }
}
