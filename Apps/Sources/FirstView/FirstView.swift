// The first view as the build puts it into index.html, so that it is there before the app has been
// loaded. In: a file's path. Out: that file, with the HTML that the app itself would show somebody
// who comes for the first time.
import Companion
import Foundation

@main
enum FirstView {
  static func main() throws {
    guard CommandLine.arguments.count == 2 else {
      FileHandle.standardError.write(Data("usage: FirstView FILE\n".utf8))
      exit(usageStatus)
    }
    var app = App()
    _ = app.receive(Array(#"{"now": 0, "offset": 0, "on": "host.started", "value": "{}"}"#.utf8))
    try Data(app.html()).write(to: URL(filePath: CommandLine.arguments[1]), options: .atomic)
  }

  private static let usageStatus: Int32 = 64  // EX_USAGE of sysexits.h
}
