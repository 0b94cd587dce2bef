import Markup

/// Movement from Apple Health: pick a file, see what is inside, keep what is wanted.
func healthPart(_ file: HealthFile?) -> Node {
  stack("tight") {
    h2 { "From Apple Health" }
    switch file {
    case nil:
      p {
        "Bring in steps, stairs, walks and sports. In the Health app: your picture, then “Export All Health Data”. Choose the file here. It is read on this device and goes nowhere."
      }
      quietButton("Choose the export", .habit(.healthPicked))
    case .reading(let percent)?:
      div(.role("status"), .key("health-progress")) {
        p { "Reading: \(percent) %" }
        meter(Double(percent) / 100)
      }
      quietButton("Stop reading", .habit(.healthStopped))
    case .found(let contents)?: contentsPart(contents)
    }
  }
}

private func contentsPart(_ contents: HealthContents) -> Node {
  .fragment([
    p {
      contents.kinds.isEmpty
        ? "Nothing in it can be used here." : "This is inside. Choose what to keep."
    },
    fieldset(.class("stack")) {
      legend(.class("hidden-text")) { "What to keep" }
      for kind in contents.kinds {
        tick(
          "\(kind.name): \(kind.count) entries"
            + (kind.first.isEmpty ? "" : ", \(kind.first) to \(kind.last)"),
          on: !contents.unwanted.contains(kind.series), .habit(.healthToggled(kind.series)))
      }
    },
    contents.skipped > 0
      ? p(.class("small soft")) {
        "\(contents.skipped) entries could not be read and were left out."
      }
      : .nothing,
    contents.isTruncated
      ? note(.warn) { p { "The file ends in the middle. What came before is read." } } : .nothing,
    contents.wanted.isEmpty ? .nothing : mainButton("Keep these", .habit(.healthKept)),
    quietButton("Keep nothing", .habit(.healthStopped)),
  ])
}
