import ArgumentParser

struct AtlasCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "atlas",
    abstract: "Read the medical content with its sources.",
    subcommands: [
      AtlasFind.self, AtlasList.self, AtlasShow.self, AtlasFigure.self, AtlasReview.self,
    ])
}
