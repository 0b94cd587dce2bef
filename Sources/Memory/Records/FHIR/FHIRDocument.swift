// A journal as other health software reads it: a FHIR R4 document.
//
// In: a diary, a moment, the report. Out: one Bundle of type document: a Composition with the report as
// text, the Patient, Observations of pain (LOINC 72514-3), ability and tenderness, a
// QuestionnaireResponse with the safety answers, a Procedure for each session at a place. Body sites
// are always text, the side apart. Not claimed: a profile (none is named), codes beyond the one that
// was checked, or that a system takes it in: two readers that refuse unknown fields read it in tests.
public import CivilTime
internal import JSONText
public import Journal

/// A document for other health software.
///
/// - Source: HL7 FHIR R4 (4.0.1), Bundle, Composition; loinc-72514-3
public struct FHIRDocument: Sendable {
  let episode: Episode
  let name: String?
  let report: Report
  let now: Instant
  let offset: Offset

  /// The document on the open episode of the person at hand; nil where none is open.
  public init?(of diary: Diary, report: Report, at now: Instant, offset: Offset) {
    guard let episode = diary.episode else { return nil }
    self.episode = episode
    name = diary.people.first { $0.key == diary.person }?.name
    self.report = report
    self.now = now
    self.offset = offset
  }

  /// The Bundle as JSON.
  public var text: String {
    let patient = self.patient
    let results = observations + [safety] + procedures
    let parts = [composition(of: results), patient] + results
    return FHIRDocument.object([
      ("resourceType", .string("Bundle")),
      (
        "identifier",
        FHIRDocument.object([
          ("system", .string("urn:ietf:rfc:3986")), ("value", .string("urn:uuid:" + id("bundle"))),
        ])
      ),
      ("type", .string("document")), ("timestamp", .string(now.text(at: offset))),
      ("entry", .array(parts.map { $0.entry })),
    ]).text
  }

  /// A resource with the address by which the others name it.
  struct Part {
    let id: String
    let resource: JSONValue

    var address: String { "urn:uuid:" + id }
    var reference: JSONValue { FHIRDocument.object([("reference", .string(address))]) }
    var entry: JSONValue {
      FHIRDocument.object([("fullUrl", .string(address)), ("resource", resource)])
    }
  }

  /// A universally unique id made of what the part is: the same document has the same ids.
  ///
  /// - Source: RFC 9562, version 8
  func id(_ what: String) -> String {
    func hash(_ text: String) -> UInt64 {
      var hash: UInt64 = 0xCBF2_9CE4_8422_2325
      for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
      return hash
    }
    let key = episode.id + "/" + episode.person.text + "/" + what
    let high = hash(key) & ~0xF000 | 0x8000
    let low = hash(key + "/low") & ~(0b11 << 62) | 0b10 << 62
    let digits = FHIRDocument.digits(high) + FHIRDocument.digits(low)
    var text = ""
    for (place, digit) in digits.utf8.enumerated() {
      if [8, 12, 16, 20].contains(place) { text += "-" }
      text.unicodeScalars.append(Unicode.Scalar(digit))
    }
    return text
  }

  private static func digits(_ number: UInt64) -> String {
    let text = String(number, radix: 16)
    return String(repeating: "0", count: 16 - text.utf8.count) + text
  }

  /// Of the members that have a value.
  static func object(_ members: [(String, JSONValue?)]) -> JSONValue {
    .object(members.compactMap { name, value in value.map { Member(name, $0) } })
  }

  static func concept(_ text: String, coding: JSONValue? = nil) -> JSONValue {
    object([("coding", coding.map { .array([$0]) }), ("text", .string(text))])
  }
}
