public import CivilTime

/// Days to look back, and a daily reminder where one is wanted, as a file for any calendar.
///
/// - Source: RFC 5545; outcomes.follow_up.at_weeks for the days
public struct CalendarFile: Hashable, Sendable {
  public struct Event: Hashable, Sendable {
    /// The same for the same event, so that a calendar keeps it once.
    public let id: String
    public let day: Day
    public let title: String
    public let text: String
    /// Every day for so many days; nil for one day.
    public var repeats: Int?

    public init(id: String, day: Day, title: String, text: String, repeats: Int? = nil) {
      self.id = id
      self.day = day
      self.title = title
      self.text = text
      self.repeats = repeats
    }
  }

  public let events: [Event]
  public let made: Instant

  public init(events: [Event], made: Instant) {
    self.events = events
    self.made = made
  }

  /// Every line ended by CR and LF, none longer than 75 bytes.
  public var text: String {
    var lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Unknot//Reminders//EN"]
    for event in events {
      lines += [
        "BEGIN:VEVENT", "UID:" + event.id + "@unknot.invalid", "DTSTAMP:" + stamp,
        "DTSTART;VALUE=DATE:" + event.day.basic,
        "DTEND;VALUE=DATE:" + event.day.advanced(by: 1).basic,
      ]
      if let count = event.repeats { lines.append("RRULE:FREQ=DAILY;COUNT=\(max(count, 1))") }
      lines += [
        "SUMMARY:" + event.title.escaped, "DESCRIPTION:" + event.text.escaped, "TRANSP:TRANSPARENT",
        "END:VEVENT",
      ]
    }
    lines.append("END:VCALENDAR")
    return lines.map { CalendarFile.folded($0) + "\r\n" }.joined()
  }

  /// `20261129T170509Z`
  private var stamp: String {
    let time = made.text(at: .utc)
    return time.prefix(19).filter { $0 != "-" && $0 != ":" } + "Z"
  }

  /// Lines of at most 75 bytes, cut between scalars; a line that goes on begins with a blank.
  private static func folded(_ line: String) -> String {
    var text = ""
    var bytes = 0
    for scalar in line.unicodeScalars {
      let size = UTF8.width(scalar)
      if bytes + size > longestLine {
        text += "\r\n "
        bytes = 1
      }
      text.unicodeScalars.append(scalar)
      bytes += size
    }
    return text
  }

  /// Bytes without the line's end. RFC 5545, section 3.1
  private static let longestLine = 75
}

extension Day {
  /// `20261129`
  fileprivate var basic: String { text.filter { $0 != "-" } }
}

extension String {
  /// RFC 5545, section 3.3.11; control characters have no form there and are left out.
  fileprivate var escaped: String {
    var text = ""
    for scalar in unicodeScalars {
      switch scalar {
      case "\\": text += "\\\\"
      case ";": text += "\\;"
      case ",": text += "\\,"
      case "\n": text += "\\n"
      case "\0"..<" ", "\u{7F}": break
      default: text.unicodeScalars.append(scalar)
      }
    }
    return text
  }
}
