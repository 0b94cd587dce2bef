import Activity

/// The text of an export, read tag by tag; what is kept of it.
struct HealthText: ~Copyable {
  typealias Bytes = ByteScan.Bytes

  private var phase = Phase.begin
  private var depth = 0
  private var openElements: [Element] = []
  var types = NameTable(most: 2048)
  var sources = NameTable(most: 1024)
  var cells = CellTable()
  var kinds: [KindCount] = []
  var sourceRanks: [Int] = []
  var stores = [SampleStore](repeating: SampleStore(), count: HealthSeries.allCases.count)
  var report = HealthReport()

  private enum Phase {
    case begin
    case prolog
    case body
    case ended
  }

  /// Elements that matter to where we are.
  enum Element: Equatable {
    case record
    case workout
    case correlation
    case other
  }

  /// Reads as far as whole tags go.
  /// - Returns: how many bytes are done with.
  mutating func read(_ bytes: Bytes, to end: Int) throws(HealthError) -> Int {
    var i = 0
    if phase == .begin {
      guard try begin(bytes, to: end) else { return 0 }
    }
    if phase == .prolog { i = try skipProlog(bytes, to: end) }
    if phase == .body { i = readBody(bytes, from: i, to: end) }
    if phase == .ended { i = end }
    report.bytes += Int64(i)
    return i
  }

  /// Drops the bracket of a tag that does not fit the buffer, and goes on behind it.
  mutating func skipOversized(_ end: Int) -> Int {
    report.skipped.damagedTags += 1
    report.bytes += 1
    return 1
  }

  /// - Returns: false where more bytes are needed to tell.
  private mutating func begin(_ bytes: Bytes, to end: Int) throws(HealthError) -> Bool {
    if end < 4 { return false }
    if bytes[0] >= 0xFE || bytes[1] == 0 || bytes[0] == 0 { throw .otherCoding }
    var i = bytes[0] == 0xEF && bytes[1] == 0xBB && bytes[2] == 0xBF ? 3 : 0
    while i < end && Tag.isSpace(bytes[i]) { i += 1 }
    if i == end { return false }
    if bytes[i] != Ascii.less { throw .notAnExport }
    phase = .prolog
    return true
  }

  /// Passes over everything before the element HealthData, the document type included.
  private mutating func skipProlog(_ bytes: Bytes, to end: Int) throws(HealthError) -> Int {
    var i = 0
    while true {
      i = ByteScan.find(Ascii.less, bytes, from: i, to: end)
      if i + HealthText.root.utf8CodeUnitCount + 2 > end { break }
      if HealthText.begins(bytes + i, HealthText.entity) { throw .declaresEntities }
      if HealthText.begins(bytes + i, HealthText.root),
        Tag.isSpace(bytes[i + HealthText.root.utf8CodeUnitCount])
          || bytes[i + HealthText.root.utf8CodeUnitCount] == Ascii.greater
      {
        phase = .body
        return i
      }
      i += 1
    }
    if report.bytes > HealthText.longestProlog { throw .notAnExport }
    return min(i, end)
  }

  private static func begins(_ bytes: Bytes, _ word: StaticString) -> Bool {
    ByteScan.equal(bytes, word.utf8Start, count: word.utf8CodeUnitCount)
  }

  private static let root: StaticString = "<HealthData"
  private static let entity: StaticString = "<!ENTITY"
  /// Real ones have 12 kilobytes.
  private static let longestProlog: Int64 = 1 << 20

  // MARK: The body

  private mutating func readBody(_ bytes: Bytes, from start: Int, to end: Int) -> Int {
    var i = start
    while true {
      i = ByteScan.find(Ascii.less, bytes, from: i, to: end)
      if i + 1 >= end { return min(i, end) }
      switch bytes[i + 1] {
      case Ascii.slash:
        let close = ByteScan.find(Ascii.greater, or: Ascii.less, bytes, from: i + 2, to: end)
        if close >= end { return i }
        endElement()
        i = bytes[close] == Ascii.greater ? close + 1 : close
        if phase == .ended { return end }
      case Ascii.exclamation, Ascii.question:
        guard let next = skipMarkup(bytes, from: i, to: end) else { return i }
        i = next
      default:
        var tag = Tag()
        switch tag.read(bytes, from: i + 1, to: end) {
        case .needsMore: return i
        case .broken(let next):
          report.skipped.damagedTags += 1
          i = next
        case .complete(let next):
          startElement(tag, bytes)
          i = next
        }
      }
    }
  }

  /// Comments, sections and instructions. Nil where the end is not in sight.
  private func skipMarkup(_ bytes: Bytes, from start: Int, to end: Int) -> Int? {
    let isComment = start + 3 < end && bytes[start + 2] == Ascii.minus
    var i = start + 2
    while true {
      i = ByteScan.find(Ascii.greater, bytes, from: i, to: end)
      if i >= end { return nil }
      if !isComment || (bytes[i - 1] == Ascii.minus && bytes[i - 2] == Ascii.minus) { return i + 1 }
      i += 1
    }
  }

  @inline(__always)
  private mutating func endElement() {
    depth -= 1
    _ = openElements.popLast()
    if depth <= 0 { phase = .ended }
  }

  @inline(__always)
  private mutating func startElement(_ tag: Tag, _ bytes: Bytes) {
    let element = HealthText.element(tag.name, bytes)
    // These stand on the top level only, and no record inside a record or workout: where one is met
    // deeper, an end tag before it was lost.
    if depth > 1 && element != .other {
      if element == .record ? openElements.contains(.record) : true {
        report.skipped.damagedTags += 1
        depth = 1
        openElements = [.other]
      }
    }
    if depth == 1 {
      switch element {
      case .record: addRecord(tag, bytes)
      case .workout: addWorkout(tag, bytes)
      case .correlation: break
      case .other: noteUnknown(tag.name, bytes)
      }
    }
    if !tag.isEmpty {
      depth += 1
      openElements.append(element)
      if depth > HealthText.deepest {
        report.skipped.damagedTags += 1
        depth = 1
        openElements = [.other]
      }
    }
  }

  @inline(__always)
  private static func element(_ name: Tag.Piece, _ bytes: Bytes) -> Element {
    let word = bytes + name.start
    switch name.count {
    case 6: return begins(word, "Record") ? .record : .other
    case 7: return begins(word, "Workout") ? .workout : .other
    case 11: return begins(word, "Correlation") ? .correlation : .other
    default: return .other
    }
  }

  private mutating func noteUnknown(_ name: Tag.Piece, _ bytes: Bytes) {
    let text = PlainText.decoded(bytes + name.start, count: min(name.count, 60))
    if HealthText.knownElements.contains(text) || report.unknownElements.count >= 8 { return }
    if !report.unknownElements.contains(text) { report.unknownElements.append(text) }
  }

  private static let knownElements = [
    "ExportDate", "Me", "ActivitySummary", "ClinicalRecord", "Audiogram", "VisionPrescription",
    "HealthData",
  ]
  /// Exports nest four deep.
  private static let deepest = 64

  /// - Parameter left: bytes that belong to no whole tag.
  mutating func finish(left: Int) throws(HealthError) -> HealthImport {
    if phase == .begin || phase == .prolog { throw .notAnExport }
    report.isTruncated = phase != .ended
    report.bytes += Int64(left)
    return result()
  }
}

/// How often a kind of record was met, and when.
struct KindCount {
  let series: HealthSeries?
  var count = 0
  var firstDay = Int.max
  var lastDay = Int.min

  mutating func meet(_ day: Int?) {
    count += 1
    guard let day else { return }
    firstDay = min(firstDay, day)
    lastDay = max(lastDay, day)
  }
}
