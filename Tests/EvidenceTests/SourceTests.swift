import Evidence
import Testing

@Suite struct SourceTests {
  @Test(arguments: SourceID.allCases) func `a source bears the id it is found by`(id: SourceID) {
    #expect(Source.of(id).id == id)
  }

  @Test func `no source is missing and none stands twice`() {
    #expect(Source.all.map { $0.id } == SourceID.allCases)
    #expect(Source.all.count == 215)
  }

  @Test func `every source says who, what and where`() {
    for source in Source.all {
      #expect(
        !source.authors.text.isEmpty && !source.title.text.isEmpty && !source.place.text.isEmpty)
      if let year = source.year { #expect((1850...2026).contains(year)) }
    }
  }

  @Test func `every link is an address`() {
    for source in Source.all {
      guard let link = source.link else { continue }
      #expect(link.address.hasPrefix("https://") || link.address.hasPrefix("http://"))
      #expect(!link.address.contains(" "))
    }
  }

  @Test func `the founding article is there, and verified`() {
    let article = Source.of(.n2016)
    #expect(article.title == "Massage Therapy for Buttock Pain")
    #expect(article.standing == .verified)
    #expect(article.year == 2016)
  }
}
