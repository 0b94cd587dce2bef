import AppleHealth
import Testing

@Suite struct HealthReaderTests {
  private static let body =
    Export.record(
      "StepCount", Export.phone, "2025-05-01 10:00:00 +0200", "2025-05-01 10:10:00 +0200", "1000")
    + Export.record(
      "StepCount", Export.watch, "2025-05-01 10:05:00 +0200", "2025-05-01 10:15:00 +0200", "900")
    + Export.record(
      "DistanceWalkingRunning", Export.watch, "2025-05-01 10:05:00 +0200",
      "2025-05-01 10:15:00 +0200", "0.6", unit: "km")
    + Export.record(
      "FlightsClimbed", Export.phone, "2025-05-02 09:00:00 +0200", "2025-05-02 09:00:30 +0200", "3")
    + Export.record(
      "HeartRate", Export.watch, "2025-05-02 09:00:00 +0200", "2025-05-02 09:00:00 +0200", "61",
      unit: "count/min")
    + Export.workout("Hiking", "2025-05-03 09:00:00 +0200", "2025-05-03 10:30:00 +0200")
    + Export.workout("Cycling", "2025-05-03 19:00:00 +0200", "2025-05-03 19:30:00 +0200")

  private static let expected = [
    "2025-05-01 steps 1400.0", "2025-05-01 walking-distance 600.0", "2025-05-02 flights 3.0",
    "2025-05-03 hiking 90.0",
  ]

  @Test func `days are told with sources merged, and what is inside with all its kinds`() throws {
    let found = try Export.read(Export.file(HealthReaderTests.body))
    #expect(found.lines == HealthReaderTests.expected)
    #expect(found.report.records == 5 && found.report.workouts == 2)
    #expect(found.report.skipped.all == 0 && !found.report.isTruncated)
    #expect(found.inventory.kinds.count == 6)
    #expect(found.inventory.writtenSteps == 1900)
    #expect(found.inventory.sources == ["Ana’s Apple\u{A0}Watch", "Ana’s\u{A0}iPhone"])
    #expect(found.report.bytes == Int64(Export.file(HealthReaderTests.body).utf8.count))
  }

  @Test(arguments: [1, 2, 3, 5, 13, 64, 257, 4096])
  func `pieces of any size give the same`(step: Int) throws {
    let bytes = Array(Export.file(HealthReaderTests.body).utf8)
    let found = try Export.read(bytes, step: step, bufferSize: 1 << 10)
    #expect(found.lines == HealthReaderTests.expected)
    #expect(found.report == (try Export.read(bytes)).report)
  }

  @Test func `a byte order mark and lines that end as in Windows change nothing`() throws {
    let text = "\u{FEFF}" + Export.file(HealthReaderTests.body).replacing("\n", with: "\r\n")
    #expect(try Export.read(text).lines == HealthReaderTests.expected)
  }

  @Test func `the broken document type of iOS 16 is passed over`() throws {
    let type = Export.type.replacing(
      "]>",
      with: """
        <!ELEMENT VisionPrescription ((RightEye|LeftEye)*)>
        <!ATTLIST VisionPrescription
          type CDATA #REQUIRED
        <!ELEMENT RightEye EMPTY>
        ]>
        """)
    let found = try Export.read(Export.file(HealthReaderTests.body, type: type))
    #expect(found.lines == HealthReaderTests.expected)
  }

  @Test func `no document type at all is fine too`() throws {
    #expect(
      try Export.read(Export.file(HealthReaderTests.body, type: "")).lines
        == HealthReaderTests.expected)
  }

  @Test func `control bytes in a name do not make another source`() throws {
    let text = Export.file(
      HealthReaderTests.body + HealthReaderTests.body.replacing("Ana", with: "Ana\u{B}"))
    let found = try Export.read(text)
    #expect(found.inventory.sources.count == 2)
    #expect(found.lines == HealthReaderTests.expected)
  }

  @Test func `a file that was cut off gives what came before, and says so`() throws {
    let bytes = Array(Export.file(HealthReaderTests.body).utf8)
    let all = try Export.read(bytes).report.records
    var most = 0
    for count in stride(from: 400, to: bytes.count - 14, by: 7) {
      let found = try Export.read(Array(bytes[..<count]))
      #expect(found.report.isTruncated)
      #expect(found.report.records >= most && found.report.records <= all)
      most = found.report.records
    }
  }

  @Test func `a record inside a correlation is counted once`() throws {
    let record = Export.record(
      "StepCount", Export.app, "2025-05-01 10:00:00 +0200", "2025-05-01 10:10:00 +0200", "10")
    let found = try Export.read(
      Export.file(
        record + " <Correlation type=\"x\" \(Export.app)>\n" + record + " </Correlation>\n"))
    #expect(found.report.records == 1)
    #expect(found.inventory.sources == ["Fit & Füß"])
  }

  @Test func `after a lost end tag reading finds its way again`() throws {
    let text = Export.file(HealthReaderTests.body + HealthReaderTests.body).replacing(
      " </Workout>\n", with: "", maxReplacements: 1)
    let found = try Export.read(text)
    #expect(found.report.records == 10)
    #expect(found.report.skipped.damagedTags == 1)
  }

  @Test func `a lost quote costs one record`() throws {
    let text = Export.file(HealthReaderTests.body + HealthReaderTests.body).replacing(
      "value=\"1000\"", with: "value=\"1000", maxReplacements: 1)
    let found = try Export.read(text)
    #expect(found.report.records == 9)
    #expect(found.report.skipped.damagedTags == 1)
  }

  @Test func `a tag longer than the buffer is passed over`() throws {
    let long = " <Record type=\"x\" device=\"\(String(repeating: "y", count: 5000))\"/>\n"
    let found = try Export.read(
      Array(Export.file(long + HealthReaderTests.body).utf8), bufferSize: 1 << 10)
    #expect(found.lines == HealthReaderTests.expected)
    #expect(found.report.skipped.damagedTags > 0)
  }

  @Test func `what no export holds is told by name`() throws {
    let found = try Export.read(
      Export.file(" <NotYetInvented a=\"1\"/>\n" + HealthReaderTests.body))
    #expect(found.report.unknownElements == ["NotYetInvented"])
  }

  @Test func `comments, sections and instructions are passed over`() throws {
    let odd = "<!-- a > b --><![CDATA[ <x> ]]><?go on?>\n"
    #expect(
      try Export.read(Export.file(odd + HealthReaderTests.body)).lines == HealthReaderTests.expected
    )
  }

  @Test func `entities of a file's own are refused, in the document type and wherever it is cut`() {
    let type = Export.type.replacing("]>", with: "<!ENTITY a \"<HealthData >\">]>")
    for step in [1, 7, 4096] {
      #expect(throws: HealthError.declaresEntities) {
        try Export.read(Export.file("", type: type), step: step)
      }
    }
  }

  @Test(arguments: ["", "not an export", "<html></html>", "{\"a\": 1}"])
  func `what is no export is refused`(text: String) {
    #expect(throws: HealthError.notAnExport) { try Export.read(text) }
  }

  @Test func `text in another coding is refused`() {
    #expect(throws: HealthError.otherCoding) {
      try Export.read([0xFF, 0xFE, 0x3C, 0x00, 0x3F, 0x00])
    }
    #expect(throws: HealthError.otherCoding) {
      try Export.read([0x00, 0x3C, 0x00, 0x3F, 0x00, 0x78])
    }
  }
}
