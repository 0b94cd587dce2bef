internal import CivilTime
internal import Findings
internal import JSONText
internal import Journal
internal import Markup

extension FHIRDocument {
  private var patientID: String { id("patient") }

  var subject: JSONValue {
    FHIRDocument.object([("reference", .string("urn:uuid:" + patientID))])
  }

  var patient: Part {
    let person = episode.findings.person
    let gender =
      switch person.sex {
      case .female?: "female"
      case .male?: "male"
      case nil: "unknown"
      }
    return Part(
      id: patientID,
      resource: FHIRDocument.object([
        ("resourceType", .string("Patient")), ("id", .string(patientID)),
        ("name", name.map { .array([FHIRDocument.object([("text", .string($0))])]) }),
        ("gender", .string(gender)),
      ]))
  }

  /// The report as text, and what stands behind it.
  func composition(of parts: [Part]) -> Part {
    let id = self.id("composition")
    var sections: [JSONValue] = report.sections.map { section in
      FHIRDocument.object([
        ("title", .string(section.title)),
        ("text", FHIRDocument.narrative(section.lines)),
      ])
    }
    sections.append(
      FHIRDocument.object([
        ("title", .string("What was noted")),
        ("entry", .array(parts.map { $0.reference })),
      ]))
    return Part(
      id: id,
      resource: FHIRDocument.object([
        ("resourceType", .string("Composition")), ("id", .string(id)),
        ("status", .string("final")),
        ("type", FHIRDocument.concept("Pain report written by the patient")),
        ("subject", subject), ("date", .string(now.text(at: offset))),
        ("author", .array([subject])), ("title", .string(report.title)),
        ("section", .array(sections)),
      ]))
  }

  /// Lines as the small XHTML that a narrative may hold.
  private static func narrative(_ lines: [String]) -> JSONValue {
    let body = Node.element(
      Element(
        "div", [Attribute("xmlns", "http://www.w3.org/1999/xhtml")],
        lines.map { .element(Element("p", [], [.text($0.withoutControls)])) }))
    return object([
      ("status", .string("generated")),
      ("div", .string(String(decoding: body.rendered, as: UTF8.self))),
    ])
  }
}

extension String {
  /// Without what XML cannot hold.
  var withoutControls: String {
    String(
      String.UnicodeScalarView(
        unicodeScalars.filter { $0.value >= 0x20 || $0 == "\n" || $0 == "\t" }))
  }
}
