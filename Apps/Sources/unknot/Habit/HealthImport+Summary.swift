import Activity
import AppleHealth
import CivilTime

extension HealthImport {
  /// What is inside and what was skipped, for a person to read.
  var summary: String {
    var lines = ["\(report.records) records and \(report.workouts) workouts."]
    for kind in inventory.kinds {
      let name = kind.series.map { $0.plain } ?? HealthImport.shortName(kind.type)
      let span =
        if let first = kind.first, let last = kind.last {
          ", \(first.text) to \(last.text)"
        } else {
          ""
        }
      lines.append("  \(kind.series == nil ? " " : "*") \(name): \(kind.count)\(span)")
    }
    lines.append(
      "What has a * can be kept. Counted by: " + inventory.sources.joined(separator: ", "))
    return (lines + skippedLines).joined(separator: "\n")
  }

  private var skippedLines: [String] {
    let skipped = report.skipped
    let counts = [
      (skipped.damagedTags, "damaged tags"), (skipped.dates, "times that cannot be read"),
      (skipped.amounts, "amounts that are no number"), (skipped.units, "unknown units"),
      (skipped.lengths, "samples of an impossible length"), (skipped.noRoom, "more than fits"),
    ].filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }
    var lines: [String] = []
    if !counts.isEmpty { lines.append("Skipped: " + counts.joined(separator: ", ") + ".") }
    if report.isTruncated {
      lines.append("The end of the file is missing; what came before counts.")
    }
    if !report.unknownElements.isEmpty {
      lines.append("Not known to us: " + report.unknownElements.joined(separator: ", ") + ".")
    }
    return lines
  }

  private static func shortName(_ type: String) -> String {
    for prefix in [
      "HKQuantityTypeIdentifier", "HKCategoryTypeIdentifier", "HKWorkoutActivityType", "HKDataType",
    ] where type.hasPrefix(prefix) {
      return String(type.dropFirst(prefix.count))
    }
    return type
  }
}
