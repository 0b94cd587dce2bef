import Activity
import AppleHealth
import ArgumentParser
import CivilTime
import Foundation
import Zip

struct ImportAppleHealth: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "apple-health",
    abstract: "Read an export of Apple Health: export.zip or export.xml.",
    discussion: """
      Says what is inside, and what had to be skipped. With --to, the totals of each day go into a \
      table, where they take the place of an earlier import of the same days; what was logged by \
      hand stays. Where a watch and a phone counted the same time, it counts once, the watch first.
      """)

  @Argument(help: "The export, as the Health app writes it.")
  var file: String

  @Option(help: "The table to keep the totals in, new or from before.")
  var to: String?

  @Option(help: "Keep only what happened on this day or later, as in 2026-01-31.")
  var since: Day?

  func run() throws {
    let found = try HealthFile(path: file).read()
    say(found.summary)
    guard let to else { return }
    var table = try ActivityFile(path: to).read()
    var count = 0
    for entry in found.totals where since.map({ $0 <= entry.total.day }) ?? true {
      table.set(ActivityTable.Row(entry.total, .appleHealth))
      count += 1
    }
    try ActivityFile(path: to).write(table)
    say("\(count) totals of days are in \(to).")
  }
}
