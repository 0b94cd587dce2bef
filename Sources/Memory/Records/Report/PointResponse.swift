public import Anatomy
public import Findings
public import Journal

/// How one place answered to its sessions.
public struct PointResponse: Hashable, Sendable {
  public let place: PressPlace
  /// Every session there, in order.
  public let sessions: [SessionNote]

  /// One for each place that was pressed, the most often pressed first.
  public static func all(of sessions: [SessionNote]) -> [PointResponse] {
    var places: [PressPlace] = []
    var notes: [PressPlace: [SessionNote]] = [:]
    for note in sessions {
      let place = PressPlace(note.released.point, note.released.side)
      if notes[place] == nil { places.append(place) }
      notes[place, default: []].append(note)
    }
    let all = places.map { PointResponse(place: $0, sessions: notes[$0] ?? []) }
    // In the order of their coming where they are pressed alike.
    return all.enumerated().sorted {
      ($1.element.sessions.count, $0.offset) < ($0.element.sessions.count, $1.offset)
    }.map { $0.element }
  }

  /// The first number that was given there, and the last.
  public var first: PainScore? { sessions.compactMap { $0.released.firstTenderness }.first }
  public var last: PainScore? { sessions.compactMap { $0.released.lastTenderness }.last }

  /// "Left piriformis, outer point: 4 sessions, tenderness 7 at first, 3 at last."
  var plain: String {
    let count = sessions.count == 1 ? "1 session" : "\(sessions.count) sessions"
    let name = place.plain.prefix(1).uppercased() + place.plain.dropFirst()
    guard let first, let last else { return name + ": " + count + "." }
    return name + ": " + count
      + ", tenderness \(first.value) at first, \(last.value) at last."
  }
}
