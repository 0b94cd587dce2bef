import Anatomy
import Atlas
import Evidence
import Foundation
import Review
import Safety
import Testing

@Suite struct ReviewSheetTests {
  static let pages = ReviewSheet.pages
  static let text = ReviewSheet.text()

  @Test func `every entry has exactly one page`() {
    let ids = ReviewSheetTests.pages.map { $0.kind.rawValue + " " + $0.id }
    #expect(Set(ids).count == ids.count)
    func expect(_ kind: ReviewPage.Kind, _ expected: [String]) {
      #expect(ReviewSheetTests.pages.filter { $0.kind == kind }.map { $0.id } == expected)
    }
    expect(.redFlag, RedFlagID.allCases.map { $0.rawValue })
    expect(.contraindication, ContraindicationID.allCases.map { $0.rawValue })
    expect(.muscle, MuscleID.allCases.map { $0.rawValue })
    expect(.point, PointID.allCases.map { $0.rawValue })
    expect(.mimic, MimicID.allCases.map { $0.rawValue })
    expect(.question, QuestionID.allCases.map { $0.rawValue })
    expect(.exercise, ExerciseID.allCases.map { $0.rawValue })
    expect(.selfTest, SelfTestID.allCases.map { $0.rawValue })
    expect(.selfCare, SelfCareID.allCases.map { $0.rawValue })
    expect(.source, SourceID.allCases.map { $0.rawValue })
  }

  @Test func `every page has facts, and every medical entry its sources`() {
    for page in ReviewSheetTests.pages {
      #expect(!page.rows.isEmpty, "\(page.id)")
      switch page.kind {
      case .redFlag, .contraindication, .muscle, .point, .mimic, .question, .exercise, .selfTest,
        .selfCare:
        #expect(!page.sources.isEmpty, "\(page.id)")
      case .general, .noGo, .sameQuestion, .technique, .prevention, .outcome, .prevalence, .source:
        break
      }
    }
  }

  @Test func `every source says how it was read`() {
    for page in ReviewSheetTests.pages where page.kind == .source {
      #expect(page.rows.contains { $0.label == "how read" && $0.standing != nil }, "\(page.id)")
    }
  }

  @Test func `all three standings are shown`() {
    for standing in Standing.allCases { #expect(ReviewSheet.count(standing) > 10) }
  }

  @Test func `the places where the article and anatomy disagree are told on both sides`() {
    for id in [PointID.gluteusMinimusN2016LowerButtock, .piriformisN2016Tailbone] {
      let page = ReviewSheetTests.pages.first { $0.id == id.rawValue }
      #expect(page?.rows.contains { $0.label == "both sides" } == true)
    }
    let claims = ReviewSheetTests.pages.first { $0.id == "founding-claims" }
    #expect(claims?.rows.contains { $0.label == FoundingClaim.Verdict.differs.plain } == true)
  }

  @Test func `each page has a line to sign, in text and in HTML`() {
    let signs = ReviewSheetTests.text.components(separatedBy: "name ____").count - 1
    #expect(signs == ReviewSheetTests.pages.count)
    let html = ReviewSheet.html()
    #expect(html.components(separatedBy: "<article").count - 1 == ReviewSheetTests.pages.count)
    #expect(html.components(separatedBy: "<p class=\"sign\">").count - 1 == signs)
  }

  @Test func `no line of the text is wider than the page`() {
    for line in ReviewSheetTests.text.split(separator: "\n") {
      // A web address cannot be broken.
      #expect(line.count <= 100 || line.contains("http"), "\(line)")
    }
  }

  @Test func `HTML and text hold the same facts`() {
    let articles = ReviewSheet.html().components(separatedBy: "<article").dropFirst()
    #expect(articles.count == ReviewSheetTests.pages.count)
    for (page, article) in zip(ReviewSheetTests.pages, articles) {
      #expect(article.components(separatedBy: "<dd>").count - 1 == page.rows.count)
      for row in page.rows {
        let escaped = row.text.replacingOccurrences(of: "&", with: "&amp;")
          .replacingOccurrences(of: "<", with: "&lt;").replacingOccurrences(of: ">", with: "&gt;")
          .replacingOccurrences(of: "\"", with: "&quot;")
        #expect(article.contains(escaped), "\(page.id): \(row.label)")
      }
    }
  }

  /// Every change of content is a readable change of this file. To record it anew, run the tests
  /// with UNKNOT_RECORD=1 and read the difference.
  @Test func `the sheet is the recorded one`() throws {
    let golden = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "Golden/review.txt")
    if ProcessInfo.processInfo.environment["UNKNOT_RECORD"] == "1" {
      try FileManager.default.createDirectory(
        at: golden.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(ReviewSheetTests.text.utf8).write(to: golden)
    }
    let recorded = try String(contentsOf: golden, encoding: .utf8)
    #expect(recorded == ReviewSheetTests.text, "differs: record anew and read the difference")
  }
}
