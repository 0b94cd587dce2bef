public import Anatomy
public import Safety

extension ChanceTable {
  /// Each answer that the table lists, question by question.
  ///
  /// - Parameter body: the number of the question in `Question.all`, that of the answer among the
  ///   question's own, and the chance.
  public func eachAnswer(_ body: (_ question: Int, _ answer: Int, Chance) -> Void) {
    var text = ChanceText(answers)
    var number = 0
    while let id = text.word() {
      guard let question = text.place(of: id, in: ChanceIDs.questions, from: number) else {
        text.skipLine()
        continue
      }
      number = question
      var answer = 0
      guard var named = text.named() else {
        if let chance = text.chance(), let yes = ChanceIDs.yes[question] {
          body(question, yes, chance)
        }
        continue
      }
      while true {
        if let place = text.place(of: named.id, in: ChanceIDs.answers[question], from: answer) {
          answer = place
          body(question, place, named.chance)
        }
        guard text.comma(), let next = text.named() else { break }
        named = next
      }
    }
  }

  /// Each red flag that the table lists, with the chance of a yes.
  public func eachFlag(_ body: (RedFlagID, Chance) -> Void) {
    ChanceTable.each(flags, ChanceIDs.flags) { body(RedFlagID.allCases[$0], $1) }
  }

  /// Each area that the table lists, with the chance that it is drawn on the affected side.
  public func eachArea(_ body: (RegionID, Chance) -> Void) {
    ChanceTable.each(areas, ChanceIDs.regions) { body(RegionID.allCases[$0], $1) }
  }

  fileprivate static func each(
    _ list: StaticString, _ ids: [[UInt8]], _ body: (Int, Chance) -> Void
  ) {
    var text = ChanceText(list)
    var number = 0
    while let named = text.named() {
      if let place = text.place(of: named.id, in: ids, from: number) {
        number = place
        body(place, named.chance)
      }
      _ = text.comma()
    }
  }
}

extension PointChances {
  /// Each area that the table lists, with the chance that it is drawn on the affected side.
  public func eachArea(_ body: (RegionID, Chance) -> Void) {
    ChanceTable.each(areas, ChanceIDs.regions) { body(RegionID.allCases[$0], $1) }
  }
}

/// The ids as bytes, to be found in the text of a table.
enum ChanceIDs {
  static let questions = Question.all.map { Array($0.id.rawValue.utf8) }
  /// For each question, its answers.
  static let answers = Question.all.map { $0.answers.map { Array($0.rawValue.utf8) } }
  /// For each question, the number of "yes" among its answers.
  static let yes = Question.all.map { $0.answers.firstIndex(of: .yes) }
  static let flags = RedFlagID.allCases.map { Array($0.rawValue.utf8) }
  static let regions = RegionID.allCases.map { Array($0.rawValue.utf8) }
}
