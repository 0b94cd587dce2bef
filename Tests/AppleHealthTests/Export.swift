import Activity
import AppleHealth
import CivilTime

/// Small exports to read, and ways to read them.
enum Export {
  static let watch =
    "sourceName=\"Ana’s Apple\u{A0}Watch\" device=\"&lt;&lt;HKDevice: 0x1&gt;, model:Watch, hardware:Watch6,2&gt;\""
  static let phone =
    "sourceName=\"Ana’s\u{A0}iPhone\" device=\"&lt;&lt;HKDevice: 0x2&gt;, model:iPhone, hardware:iPhone14,5&gt;\""
  static let app = "sourceName=\"Fit &amp; F&#252;&#xDF;\""

  static func record(
    _ type: String, _ source: String, _ start: String, _ end: String, _ value: String,
    unit: String = "count"
  ) -> String {
    " <Record type=\"HKQuantityTypeIdentifier\(type)\" \(source) unit=\"\(unit)\" "
      + "creationDate=\"\(end)\" startDate=\"\(start)\" endDate=\"\(end)\" value=\"\(value)\"/>\n"
  }

  static func workout(_ kind: String, _ start: String, _ end: String) -> String {
    " <Workout workoutActivityType=\"HKWorkoutActivityType\(kind)\" duration=\"1\" durationUnit=\"min\" "
      + "\(watch) creationDate=\"\(end)\" startDate=\"\(start)\" endDate=\"\(end)\">\n"
      + "  <WorkoutStatistics type=\"HKQuantityTypeIdentifierStepCount\" sum=\"9\" unit=\"count\"/>\n"
      + " </Workout>\n"
  }

  static let type = """
    <?xml version="1.0" encoding="UTF-8"?>
    <!DOCTYPE HealthData [
    <!ELEMENT HealthData (ExportDate,Me,(Record|Workout)*)>
    <!ATTLIST HealthData
      locale CDATA #REQUIRED
    >
    ]>

    """

  static func file(_ body: String, type: String = type) -> String {
    type + "<HealthData locale=\"en_ES\">\n <ExportDate value=\"2025-11-20 00:00:00 +0100\"/>\n"
      + body + "</HealthData>\n"
  }

  static func read(_ text: String, step: Int = 1 << 20) throws(HealthError) -> HealthImport {
    try read(Array(text.utf8), step: step)
  }

  static func read(
    _ bytes: [UInt8], step: Int = 1 << 20, bufferSize: Int = 1 << 18
  ) throws(HealthError) -> HealthImport {
    var reader = HealthReader(bufferSize: bufferSize)
    var place = 0
    while place < bytes.count {
      let end = min(place + step, bytes.count)
      var failure: HealthError?
      bytes[place..<end].withUnsafeBytes { piece in
        do throws(HealthError) { try reader.read(piece) } catch { failure = error }
      }
      if let failure { throw failure }
      place = end
    }
    return try reader.finish()
  }
}

extension HealthImport {
  /// "2025-05-01 steps 100" for each total.
  var lines: [String] {
    totals.map { "\($0.total.day.text) \($0.series.rawValue) \($0.total.amount)" }
  }
}
