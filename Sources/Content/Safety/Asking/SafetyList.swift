public import Evidence

/// A list that a person goes through on one screen: tick what fits, or say that nothing does.
public struct SafetyList: Hashable, Sendable {
  public let id: ListID
  public let title: Wording
  /// Below the title; nil where the title says it all.
  public let lead: Wording?
  public let stage: SafetyStage
  public let lines: [SafetyLine]

  public init(
    id: ListID, title: Wording, lead: Wording? = nil, stage: SafetyStage, lines: [SafetyLine]
  ) {
    self.id = id
    self.title = title
    self.lead = lead
    self.stage = stage
    self.lines = lines
  }

  /// Raw values are part of addresses: they are never changed or reused.
  public enum ListID: String, CaseIterable, Hashable, Sendable {
    case gate = "gate"
    case withThisPain = "with-this-pain"
    case aboutYou = "about-you"
    case forPressing = "for-pressing"
    case hereToday = "here-today"
  }

  public static func of(_ id: ListID) -> SafetyList {
    switch id {
    case .gate: gate
    case .withThisPain: withThisPain
    case .aboutYou: aboutYou
    case .forPressing: forPressing
    case .hereToday: hereToday
    }
  }

  /// In the order asked.
  public static var all: [SafetyList] { ListID.allCases.map { of($0) } }

  public var signs: [SafetySign] { lines.flatMap { $0.signs } }
}

/// One line of a list; a line of several signs opens them when it is ticked.
public struct SafetyLine: Hashable, Sendable {
  public let text: Wording
  public let signs: [SafetySign]

  init(_ text: Wording, _ signs: [SafetySign]) {
    self.text = text
    self.signs = signs
  }

  init(_ signs: [SafetySign]) { self.init(signs.first?.short ?? "", signs) }
}
