import AppSite
import ArgumentParser
import Foundation

struct SiteCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "site",
    abstract: "Write the app as static files, for any https host and any sub-path.",
    discussion: """
      Put the folder on a host that serves https; phones then open it and can install it. The \
      files need no program on the host and send nothing to it. README.txt in the folder says \
      what a host can do to load them faster.
      """)

  @Option(help: "The folder to write to; it is made where it does not exist.")
  var out: String

  @Option(help: "Where the folder will lie on its host, such as /guide/.")
  var at = "/"

  func run() throws {
    do {
      let site = try Site.bundled()
      try site.write(to: URL(filePath: out, directoryHint: .isDirectory), at: at)
      say("Wrote \(site.files.count) files to \(out)")
    } catch {
      throw complaint(error.description)
    }
  }
}
