import Journal
import Records
import Testing

@Suite struct ReportTests {
  @Test func `however much was told, the page holds at most three hundred words`() throws {
    let report = try #require(
      Report(of: Samples.full, on: Samples.today, advice: Samples.advice))
    #expect(report.words <= Report.mostWords)
    #expect(report.words > 150, "nothing was left out that had room")
    #expect(report.text.split { $0 == " " || $0 == "\n" }.count == report.words)
  }

  @Test func `the gravest answers stand with their very words, also on a full page`() throws {
    let report = try #require(
      Report(of: Samples.full, on: Samples.today, advice: Samples.advice))
    let safety = try #require(report.sections.first { $0.title == "Safety answers" })
    #expect(safety.lines.filter { $0.hasPrefix("YES, emergency: ") }.count >= 3)
    #expect(report.sections.prefix(2).map { $0.title } == ["Who", "Safety answers"])
    #expect(
      report.sections.map { $0.title } == [
        "Who", "Safety answers", "Where", "Course", "Conditions and medicines",
        "Found by pressing", "Tried", "Advice of the guide", "The person asks",
      ])
  }

  @Test func `what was not told is said to be not told`() throws {
    let report = try #require(Report(of: Samples.small, on: Samples.today, advice: []))
    #expect(report.text.contains("Age and sex not told. Duration not told."))
    #expect(report.text.contains("Not drawn."))
    #expect(report.text.contains("No pressing was noted."))
    #expect(report.text.contains("0 answered no, "))
  }

  @Test func `without an episode there is nothing to report`() {
    #expect(Report(of: Diary(), on: Samples.today, advice: []) == nil)
  }

  @Test func `the course tells the first, the last and the spread`() throws {
    let report = try #require(
      Report(of: Samples.full, on: Samples.today, advice: Samples.advice))
    let course = try #require(report.sections.first { $0.title == "Course" })
    #expect(course.lines[0].contains("4 to 9 on 60 days noted."), "\(course.lines[0])")
  }

  @Test func `the printed page escapes what a person wrote`() throws {
    let report = try #require(
      Report(of: Samples.full, on: Samples.today, advice: Samples.advice))
    let page = String(decoding: report.document(), as: UTF8.self)
    #expect(page.hasPrefix("<!DOCTYPE html>\n<html lang=\"en\">"))
    #expect(!page.contains("<b>"))
    #expect(page.contains("@page { margin: 15mm }"))
  }
}
