import Evidence
import Testing

@Suite struct SourceTests {
  @Test(arguments: SourceID.allCases) func `a source bears the id it is found by`(id: SourceID) {
    #expect(Source.of(id).id == id)
    #expect(SourceID(rawValue: id.rawValue) == id)
  }

  @Test func `no source is missing and none stands twice`() {
    #expect(Source.all.map { $0.id } == SourceID.allCases)
    #expect(Source.all.count == 418)
  }

  @Test func `every source says what and where, and who unless it is a page that names nobody`() {
    for source in Source.all {
      #expect(!source.title.text.isEmpty && !source.place.text.isEmpty)
      if source.authors.text.isEmpty { #expect(source.link != nil, "\(source.id.rawValue)") }
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
