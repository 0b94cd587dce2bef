import ArgumentParser

struct ImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import", abstract: "Read days of movement from another app.",
    subcommands: [ImportAppleHealth.self])
}
