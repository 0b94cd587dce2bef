import Anatomy
import Atlas
import Evidence
import Markup

/// The words below a press guide.
struct PressKey {
  let point: TriggerPoint
  let side: Side
  let seen: Seen
  let nerves: [Nerve]
  let aspect: Aspect

  /// The picture in one sentence, for those who hear it.
  var spoken: String {
    let place = point.place
    let way = "\(onTheLine) from \(place.from.plain) to \(place.to.plain)"
    let search = "Search within \(number(place.radius)) cm."
    let off = nerves.isEmpty ? "" : " Keep off the hatched zone: \(nerveNames)."
    let who = isForHands ? "" : " \(Self.professional)."
    let only = point.care.hands?.condition.map { " \($0.text)" } ?? ""
    return "Where to press on the \(sideWord)\(way)\(step). \(search)\(off)\(who)\(only)"
  }

  var height: Double { Double(rows.count) * Self.row + Self.room }

  func nodes(top: Double) -> [Node] {
    rows.enumerated().flatMap { index, row in
      let y = top + Self.room / 2 + (Double(index) + Self.baseline) * Self.row
      let kind = "press-words " + row.kind
      return [
        Ink.words(kind, Spot(Self.column / 2, y), Self.text, row.sign, .middle),
        Ink.words(
          row.kind == "plain" ? "fig-caption" : kind, Spot(Self.column, y), Self.text, row.words),
      ]
    }
  }

  /// Each sign with its words.
  var entries: [(sign: String, words: String, kind: String)] {
    var rows = [
      (sign: "A", words: named(point.place.from), kind: "plain"),
      (sign: "B", words: named(point.place.to), kind: "plain"),
      (sign: "×", words: onTheLine + step, kind: "accent"),
    ]
    if !nerves.isEmpty {
      rows.append((sign: "//", words: "keep off: \(nerveNames)", kind: "warn"))
    }
    if !isForHands { rows.append((sign: "!", words: Self.professional, kind: "warn")) }
    if let condition = point.care.hands?.condition {
      rows.append((sign: "!", words: condition.text, kind: "warn"))
    }
    return rows
  }

  /// The same in lines of the picture's width; a step off the line begins a line of its own.
  private var rows: [(sign: String, words: String, kind: String)] {
    var rows = entries
    if isLong {
      rows[Self.way].words = onTheLine + ","
      rows.insert(
        (sign: "", words: String(step.dropFirst(Self.comma)), kind: "accent"), at: Self.way + 1)
    }
    return rows.flatMap { row in
      row.words.lines(of: Self.letters).enumerated().map { index, line in
        (sign: index == 0 ? row.sign : "", words: line, kind: row.kind)
      }
    }
  }

  private var isForHands: Bool { point.care.hands != nil }

  private var isLong: Bool { onTheLine.utf8.count + step.utf8.count > Self.letters }

  private var onTheLine: String {
    let fraction = point.place.fraction
    var nearest = Self.shares[0]
    for share in Self.shares
    where (share.value - fraction).magnitude < (nearest.value - fraction).magnitude {
      nearest = share
    }
    return nearest.words
  }

  private var step: String {
    switch point.place.offset {
    case .none: ""
    case .lateral(let cm): ", then \(number(cm)) cm outward"
    case .medial(let cm): ", then \(number(cm)) cm inward"
    case .up(let cm): ", then \(number(cm)) cm up"
    case .down(let cm): ", then \(number(cm)) cm down"
    case .front(let cm): ", then \(number(cm)) cm forward\(unseen)"
    case .back(let cm): ", then \(number(cm)) cm back\(unseen)"
    }
  }

  private func named(_ id: LandmarkID) -> String {
    let isFar = Landmark.of(id, in: aspect)?.isHidden == true
    return isFar ? id.plain + " (far side)" : id.plain
  }

  /// Said of a step that runs toward or away from the eye.
  private var unseen: String {
    point.place.spot(in: aspect) != nil ? "" : ", which this picture can't show"
  }

  private var nerveNames: String {
    var names: [String] = []
    for nerve in nerves {
      let name = nerve.plain
      if !names.contains(name) { names.append(name) }
    }
    return names.joined(separator: ", ")
  }

  private var sideWord: String {
    switch side {
    case .left: "left: "
    case .right: "right: "
    case .midline: "midline: "
    }
  }

  private func number(_ length: Centimetres) -> String { decimal(length.value) }

  /// Shares of a way that a person can judge by eye.
  private static let shares: [(value: Double, words: String)] = [
    (0, "at A"), (0.12, "one eighth of the way"), (0.2, "one fifth of the way"),
    (0.25, "a quarter of the way"), (0.33, "one third of the way"),
    (0.4, "two fifths of the way"), (0.5, "half way"), (0.6, "three fifths of the way"),
    (0.67, "two thirds of the way"), (0.75, "three quarters of the way"),
    (0.87, "seven eighths of the way"), (1, "at B"),
  ]

  private static let professional = "only a professional presses here"
  private static let way = 2  // which entry tells the way
  private static let comma = 2  // letters of ", "
  private static let letters = 36  // in a row: bold letters of the width of a phone
  private static let row = 25.0  // px
  private static let room = 16.0  // px above and below the rows
  private static let column = 34.0  // px for the signs
  private static let text = 17.0  // px
  private static let baseline = 0.72  // of a row
}

extension Nerve {
  /// The name on screen.
  var plain: String {
    switch name {
    case "sciatic": "sciatic nerve"
    case "sciatic-tibial": "tibial nerve"
    case "common-fibular": "nerve at the outer knee"
    case "pudendal": "pudendal nerve"
    case "popliteal-artery": "vessels behind the knee"
    case "femoral", "femoral-artery", "femoral-vein": "femoral nerve and vessels"
    case "lateral-femoral-cutaneous": "skin nerve of the outer thigh"
    default: "nerve"
    }
  }
}

extension String {
  /// The text in lines of at most so many letters, broken at spaces.
  func lines(of letters: Int) -> [String] {
    var lines: [String] = []
    for word in split(separator: " ") {
      if let last = lines.last, last.utf8.count + word.utf8.count < letters {
        lines[lines.count - 1] = last + " " + word
      } else {
        lines.append(String(word))
      }
    }
    return lines
  }
}
