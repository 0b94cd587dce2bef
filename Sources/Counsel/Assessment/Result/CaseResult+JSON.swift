internal import Anatomy
internal import Atlas
internal import Findings
public import JSONText
public import Reasoning
public import Safety

extension CaseResult {
  /// The result by the contract.
  public var json: JSONValue {
    .object([
      Member("id", .string(id)),
      Member("advice", advice.json),
      Member("ranking", .array(ranking.causes.map { $0.json })),
      Member("somethingElse", .number(ranking.somethingElse)),
      Member("next", ranking.next.json),
    ])
  }
}

extension Advice {
  public var json: JSONValue {
    .object([
      Member("level", .string(level.rawValue)),
      Member("selfMassage", .string(selfMassage.rawValue)),
      Member("reasons", .array(reasons.map { .string($0.text) })),
    ])
  }
}

extension RankedCause {
  var json: JSONValue {
    .object(
      cause.members + [
        Member("probability", .number(probability)),
        Member("because", .array(because.map { $0.json })),
      ])
  }
}

extension Cause {
  fileprivate var members: [Member] {
    switch self {
    case .point(let point, let side):
      [
        Member("cause", .string(point.rawValue)),
        Member("kind", .string("point")),
        Member("muscle", .string(TriggerPoint.of(point).muscle.rawValue)),
        Member("side", .string(side.rawValue)),
      ]
    case .mimic(let mimic, let side):
      [
        Member("cause", .string(mimic.rawValue)),
        Member("kind", .string("mimic")),
        Member("side", .text(side?.rawValue)),
      ]
    }
  }
}

extension Reason {
  fileprivate var json: JSONValue {
    .object([Member("finding", .string(finding.text)), Member("decibans", .number(decibans))])
  }
}

extension NextStep {
  public var json: JSONValue {
    switch self {
    case .press(let point, let side, let bits):
      .object([
        Member(
          "press",
          .object([
            Member("point", .string(point.rawValue)), Member("side", .string(side.rawValue)),
            Member("bits", .number(bits)),
          ]))
      ])
    case .question(let question, let bits):
      .object([
        Member(
          "question",
          .object([Member("id", .string(question.rawValue)), Member("bits", .number(bits))]))
      ])
    case .stop(let stop): .object([Member("stop", .string(stop.rawValue))])
    }
  }
}
