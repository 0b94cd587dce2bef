import AppServer
import AppSite
import ArgumentParser
import Foundation

struct Serve: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Serve the app to this computer.",
    discussion: "Open the address that it prints in a browser. Nobody else can reach it.")

  @Option(help: "The port to listen on; 0 takes a free one.")
  var port = 8080

  @Option(
    help: ArgumentHelp(
      "A WebAssembly with the names of its functions, for the stack of a failure.",
      visibility: .hidden))
  var named: String?

  func validate() throws {
    guard (0...Int(UInt16.max)).contains(port) else {
      throw ValidationError("A port is a number from 0 to \(UInt16.max), not \(port).")
    }
  }

  func run() async throws {
    do {
      var site = try Site.bundled()
      if let named { site = try site.named(URL(filePath: named)) }
      try await Server(site: site, port: port).run { port in
        say("Unknot is at http://\(Server.address):\(port)/   (Ctrl-C ends it)")
      }
    } catch let error as SiteError {
      throw complaint(error.description)
    } catch let error as ServerError {
      throw complaint(error.description)
    }
  }
}
