extension Report {
  /// Plain text, to paste into a message.
  public var text: String {
    var lines = [title, ""]
    for section in sections {
      lines.append(section.title.uppercased())
      lines += section.lines
      lines.append("")
    }
    lines.append(Report.note)
    return lines.joined(separator: "\n") + "\n"
  }
}
