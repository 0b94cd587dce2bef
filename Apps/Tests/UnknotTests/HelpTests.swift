import ArgumentParser
import Foundation
import Testing

@testable import unknot

@Suite struct HelpTests {
  /// Every command with its help, as in the golden file.
  static var help: String {
    let commands: [any ParsableCommand.Type] = [
      Unknot.self, Serve.self, SiteCommand.self, AssessCommand.self, AtlasCommand.self,
      AtlasList.self, AtlasShow.self, AtlasFigure.self, AtlasReview.self, ReleaseCommand.self,
      PlanCommand.self, ActivityCommand.self, ImportCommand.self, ImportAppleHealth.self,
    ]
    return commands.map { Unknot.helpMessage(for: $0, columns: 80) }
      .joined(separator: "\n----------------------------------------\n") + "\n"
  }

  /// `UNKNOT_RECORD=1 swift test --filter HelpTests` writes the file anew.
  @Test func `the help of every command is as in the golden file`() throws {
    let file = testsFolder.appending(path: "UnknotTests/help.txt")
    if ProcessInfo.processInfo.environment["UNKNOT_RECORD"] != nil {
      try Data(Self.help.utf8).write(to: file)
    }
    #expect(try String(contentsOf: file, encoding: .utf8) == Self.help)
  }
}
