import CivilTime
import JSONText
import Journal
import Records
import Testing

/// The shape; two independent readers take it in in Tests/Records.
@Suite struct FHIRTests {
  private func bundle(_ diary: Diary) throws -> JSONValue {
    let report = try #require(Report(of: diary, on: Samples.today, advice: Samples.advice))
    let document = try #require(
      FHIRDocument(of: diary, report: report, at: Samples.now, offset: Samples.offset))
    return try JSONValue.parsed(document.text)
  }

  private func resources(_ bundle: JSONValue) -> [JSONValue] {
    guard case .array(let entries)? = bundle["entry"] else { return [] }
    return entries.compactMap { $0["resource"] }
  }

  @Test func `a document begins with its composition, and every address is there once`() throws {
    let bundle = try bundle(Samples.full)
    #expect(bundle["type"] == .string("document"))
    let types = resources(bundle).compactMap { $0["resourceType"] }
    #expect(types.first == .string("Composition"))
    #expect(types.filter { $0 == .string("Patient") }.count == 1)
    #expect(types.filter { $0 == .string("Procedure") }.count == 59)
    guard case .array(let entries)? = bundle["entry"] else { return }
    let addresses = entries.compactMap { $0["fullUrl"] }
    #expect(Set(addresses).count == entries.count)
    let known = Set(addresses.map { $0.text })
    let used = bundle.text.matches(of: /"reference":("urn:uuid:[^"]+")/).map { String($0.1) }
    #expect(!used.isEmpty && used.allSatisfy { known.contains($0) })
  }

  @Test func `the same journal gives the same document`() throws {
    #expect(try bundle(Samples.full) == bundle(Samples.full))
  }

  @Test func `pain carries the code that was checked, and its place as text`() throws {
    let pain = resources(try bundle(Samples.full)).filter {
      $0["code"]?.text.contains("72514-3") == true
    }
    #expect(pain.count == 60)
    #expect(pain.allSatisfy { $0["bodySite"]?["text"] != nil })
  }

  @Test func `a journal of one line is a document too`() throws {
    #expect(resources(try bundle(Samples.small)).count == 3)
  }
}
