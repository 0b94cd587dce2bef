// One page that a clinician reads in a minute, made of what the journal holds.
//
// In: a diary, a day, the advice that holds. Out: sections of short lines, at most 300 words in all;
// as plain text to paste, as HTML to print on one page. It repeats what the person said and did, and
// claims no cause. Not claimed: that a clinician reads it so; none has tried it yet.
public import CivilTime
public import Journal

/// The report to hand over.
public struct Report: Hashable, Sendable {
  public let title: String
  public let sections: [Section]

  /// A heading with its lines.
  public struct Section: Hashable, Sendable {
    public let title: String
    public let lines: [String]
  }

  /// The report on the open episode of the person at hand; nil where none is open.
  ///
  /// - Parameter advice: whom to turn to and why, in sentences, the weightiest first.
  public init?(of diary: Diary, on today: Day, advice: [String]) {
    guard let episode = diary.episode else { return nil }
    let record = diary.people.first { $0.key == diary.person }
    let facts = ReportFacts(episode: episode, name: record?.name, today: today, advice: advice)
    title = "Pain report, " + today.text
    sections = Report.fitted(facts.sections)
  }

  /// A line, and whether it may be left out where the page is full.
  struct Line {
    let text: String
    var isSpare = false
  }

  struct Draft {
    let title: String
    var lines: [Line]
  }

  /// What a page holds that is read in a minute. Ours
  public static let mostWords = 300

  /// Every word on the page.
  public var words: Int {
    Report.words(title)
      + sections.reduce(0) { sum, section in
        sum + Report.words(section.title) + section.lines.reduce(0) { $0 + Report.words($1) }
      } + Report.words(Report.note)
  }

  /// What stands below every report.
  public static let note =
    "Told and noted by the person with Unknot, a guide for self-care. Not a diagnosis; not checked "
    + "by a clinician."

  /// Leaves out spare lines, the last first, until the page holds the rest.
  private static func fitted(_ drafts: [Draft]) -> [Section] {
    var drafts = drafts
    func count() -> Int {
      drafts.reduce(words(note) + headWords) { sum, draft in
        sum + words(draft.title) + draft.lines.reduce(0) { $0 + words($1.text) }
      }
    }
    while count() > mostWords,
      let place = drafts.lastIndex(where: { $0.lines.contains { $0.isSpare } }),
      let line = drafts[place].lines.lastIndex(where: { $0.isSpare })
    {
      drafts[place].lines.remove(at: line)
    }
    return drafts.filter { !$0.lines.isEmpty }
      .map { Section(title: $0.title, lines: $0.lines.map { $0.text }) }
  }

  /// "Pain report, 2026-11-29"
  private static let headWords = 3

  static func words(_ text: String) -> Int {
    text.split { $0 == " " || $0 == "\n" }.count
  }
}
