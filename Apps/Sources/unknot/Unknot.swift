import ArgumentParser

/// The command line: one file for each subcommand.
struct Unknot: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "unknot",
    abstract: "A private guide to muscle knots in the low back, buttock, hip and leg.",
    discussion: """
      Not a diagnosis and not a medical device; no clinician has reviewed its content yet. Nothing \
      that you enter leaves this computer.
      """,
    // `Main` prints the whole; here the option is listed.
    version: Version.number,
    subcommands: [
      Serve.self, SiteCommand.self, AssessCommand.self, AtlasCommand.self,
      ReleaseCommand.self, JournalCommand.self, ReportCommand.self, PlanCommand.self,
      ActivityCommand.self, ImportCommand.self, FirstView.self,
    ])
}
