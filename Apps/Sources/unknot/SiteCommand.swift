import AppSite
import ArgumentParser
import Foundation

struct SiteCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "site",
    abstract: "Write the app as static files, for any https host and any sub-path.",
    discussion: """
      Put the folder on a host that serves https; phones then open it and can install it. The \
      files need no program on the host and send nothing to it.
      """)

  @Option(help: "The folder to write to; it is made where it does not exist.")
  var out: String

  func run() throws {
    do {
      let site = try Site.bundled()
      try site.write(to: URL(filePath: out, directoryHint: .isDirectory))
      say("Wrote \(site.files.count) files to \(out)")
    } catch {
      throw complaint(error.description)
    }
  }
}
