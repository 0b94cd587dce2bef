import Evidence

extension ReviewSheet {
  /// The sheet as plain text, a page an entry, at most 100 columns.
  public static func text() -> String {
    var lines = opening
    for page in pages {
      lines += [""] + text(of: page) + ["", signature]
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// One page as lines of plain text, without the line to sign.
  public static func text(of page: ReviewPage) -> [String] {
    var lines = [String(repeating: "=", count: Width.page)]
    lines += wrapped(page.kind.rawValue.uppercased() + "  " + page.id, indent: 0)
    lines += wrapped(page.title, indent: 0)
    lines.append(String(repeating: "-", count: Width.page))
    for row in page.rows { lines += text(of: row, on: page) }
    for source in page.sources { lines += hanging("source", reference(source)) }
    return lines
  }

  /// A source as one line: id, authors, year, how far it stands; the rest is on its own page.
  static func reference(_ id: SourceID) -> String {
    let source = Source.of(id)
    let year = source.year.map { " " + String($0) } ?? ""
    return "[" + id.rawValue + "] " + source.authors.text + year + " {" + source.standing.rawValue
      + "}"
  }

  static let opening: [String] =
    wrapped(
      """
      Unknot: review sheet of all medical content. Desk-checked against published sources; no \
      clinician has reviewed it yet. Behind each fact stands how far it goes: verified (a page or \
      abstract that supports it was seen), unverified (general knowledge of the field), ours (our \
      rule, number or wording, built on cited facts). Facts without a mark stand as their page's \
      sources do. Please strike out, correct or sign each page.
      """, indent: 0)

  static let signature =
    "[ ] right   [ ] change   [ ] take out    name ____________________   date ____________"

  private enum Width {
    /// Columns of a page.
    static let page = 100
    /// Columns of the labels; a longer label gets a line of its own.
    static let label = 20
  }

  /// Sources that are the page's own are not said again.
  private static func text(of row: ReviewPage.Row, on page: ReviewPage) -> [String] {
    let sources = row.sources == page.sources ? [] : row.sources
    let marks = (row.standing.map { [$0.rawValue] } ?? []) + sources.map { $0.rawValue }
    let mark = marks.isEmpty ? "" : "  {" + marks.joined(separator: ", ") + "}"
    let figures = row.figures.map { hanging("  figures", $0) } ?? []
    return hanging(row.label, row.text + mark) + figures
  }

  /// A label with its text beside it, wrapped under itself.
  private static func hanging(_ label: String, _ text: String) -> [String] {
    let lines = wrapped(text, indent: Width.label)
    if label.count >= Width.label { return wrapped(label, indent: 0) + lines }
    let padded = label + String(repeating: " ", count: Width.label - label.count)
    let first = lines.first.map { padded + $0.dropFirst(Width.label) } ?? label
    return [first] + lines.dropFirst()
  }

  private static func wrapped(_ text: String, indent: Int) -> [String] {
    let margin = String(repeating: " ", count: indent)
    var lines: [String] = []
    var line = margin
    for word in text.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
      if line.count > indent && line.count + 1 + word.count > Width.page {
        lines.append(line)
        line = margin
      }
      if line.count > indent { line += " " }
      line += word
    }
    lines.append(line)
    return lines
  }
}
