import Anatomy
import Care
import CivilTime
import Findings
import JSONText
import Safety

// The answers of today as text of the draft. What can't be read is left out, and so asked again.

extension HereToday {
  var json: JSONValue {
    .object([
      Member("day", .text(day?.text)),
      Member("said", .array(general.map { HereToday.row(nil, $0.key, $0.value) }.sorted())),
      Member(
        "places",
        .array(
          places.flatMap { place, said in
            said.map { HereToday.row(place, $0.key, $0.value) }
          }.sorted())),
      Member(
        "recheck",
        .array(
          Recheck.allCases.compactMap { question in
            recheck[question].map { .string(question.rawValue + ($0 ? " yes" : " no")) }
          })),
    ])
  }

  init(_ json: JSONValue) {
    day = json.word("day").flatMap { Day(text: $0) }
    guard day != nil else { return }
    for row in json.rows("said") {
      if let (sign, said) = HereToday.read(row), HereToday.ofTheDay.contains(sign) {
        general[sign] = said
      }
    }
    for row in json.rows("places") {
      guard let place = row.word("place").flatMap({ PressPlace(text: $0) }),
        let (sign, said) = HereToday.read(row)
      else { continue }
      places[place, default: [:]][sign] = said
    }
    for text in json.words("recheck") {
      let parts = text.split(separator: " ").map { String($0) }
      guard parts.count == 2, let question = Recheck(rawValue: parts[0]) else { continue }
      recheck[question] = parts[1] != "no"
    }
  }

  private static func row(_ place: PressPlace?, _ sign: SafetySign, _ today: TodaySaid) -> JSONValue
  {
    .object([
      Member("place", .text(place?.text)), Member("sign", .string(sign.code)),
      Member("answer", .string(today.said.answer.rawValue)),
      Member("raised", .text(today.said.raised?.rawValue)),
      Member("refused", .array(today.said.refused.map { .string($0.rawValue) }.sorted())),
      Member("after", .whole(today.after)),
    ])
  }

  private static func read(_ row: JSONValue) -> (SafetySign, TodaySaid)? {
    guard let sign = row.word("sign").flatMap({ SafetySign(code: $0) }),
      SafetyList.hereToday.signs.contains(sign),
      let answer = row.word("answer").flatMap({ SafetyAnswer(rawValue: $0) }),
      case .number(let after)? = row["after"], (0...1_000_000).contains(after)
    else { return nil }
    let said = Said(
      answer, raised: row.word("raised").flatMap { AdviceLevel(rawValue: $0) },
      refused: Set(row.words("refused").compactMap { AdviceLevel(rawValue: $0) }))
    return (sign, TodaySaid(said: said, after: Int(after)))
  }
}

extension JSONValue {
  fileprivate func rows(_ name: String) -> [JSONValue] {
    if case .array(let items)? = self[name] { items } else { [] }
  }
}

extension [JSONValue] {
  /// By their text, so that the same answers give the same draft.
  fileprivate func sorted() -> [JSONValue] { sorted { $0.text < $1.text } }
}
