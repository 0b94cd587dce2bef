import ArgumentParser

/// The command line: one file for each subcommand.
@main
struct Unknot: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "unknot",
    abstract: "A private guide to muscle knots in the low back, buttock, hip and leg.",
    discussion: """
      Not a diagnosis and not a medical device; no clinician has reviewed its content yet. Nothing \
      that you enter leaves this computer.
      """,
    subcommands: [
      Serve.self, SiteCommand.self, AssessCommand.self, AtlasCommand.self,
      ReleaseCommand.self, PlanCommand.self, ActivityCommand.self, ImportCommand.self,
      FirstView.self,
    ])
}
