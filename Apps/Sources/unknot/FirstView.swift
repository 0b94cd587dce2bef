import ArgumentParser
import Companion

/// What `Scripts/web pack` puts into index.html, so that it is there before the app has been loaded.
struct FirstView: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "first-view",
    abstract: "Print the HTML that the app shows somebody who comes for the first time.",
    shouldDisplay: false)

  func run() {
    var app = App()
    _ = app.receive(Array(#"{"now": 0, "offset": 0, "on": "host.started", "value": "{}"}"#.utf8))
    write(app.html())
  }
}
