internal import Anatomy
internal import Care
internal import CivilTime
internal import Findings
public import Journal
internal import Safety

extension Diary {
  /// Days and sessions of the person at hand as a table, one row each, in the order of time.
  public var table: CSV {
    var csv = CSV(header: [
      "date", "what", "pain", "worst", "ability", "sleep", "change", "point", "side", "seconds",
      "before", "after", "tenderness first", "tenderness last", "went wrong", "note",
    ])
    for episode in episodes {
      for row in episode.rows { csv.add(row) }
    }
    return csv
  }
}

extension Episode {
  fileprivate var rows: [[String]] {
    var rows: [(day: Day, cells: [String])] = []
    var notes: [Day: DayNote] = [:]
    for note in dayNotes { notes[note.day] = note }
    var days = painByDay(upTo: .last)
    for note in dayNotes where !days.contains(where: { $0.day == note.day }) {
      rows.append((note.day, dayRow(note.day, "", note)))
    }
    days.sort { $0.day < $1.day }
    for day in days {
      rows.append((day.day, dayRow(day.day, "\(day.pain.value)", notes[day.day])))
    }
    for session in sessions { rows.append((session.day, sessionRow(session))) }
    return rows.enumerated().sorted {
      ($0.element.day.number, $0.offset) < ($1.element.day.number, $1.offset)
    }.map { $0.element.cells }
  }

  private func dayRow(_ day: Day, _ pain: String, _ note: DayNote?) -> [String] {
    [
      day.text, "day", pain, note?.worst.cell ?? "", note?.ability.cell ?? "",
      note?.sleep?.rawValue ?? "", note?.change?.rawValue ?? "", "", "", "", "", "", "", "", "",
      note?.note ?? "",
    ]
  }

  private func sessionRow(_ note: SessionNote) -> [String] {
    let released = note.released
    return [
      note.day.text, "session", "", "", "", "", "", released.point.rawValue,
      released.side.rawValue, "\(released.seconds.value)", released.before.cell,
      released.after.cell, released.firstTenderness.cell, released.lastTenderness.cell,
      released.adverse.map { $0.rawValue }.joined(separator: " "), "",
    ]
  }
}

extension PainScore? {
  fileprivate var cell: String { map { "\($0.value)" } ?? "" }
}
