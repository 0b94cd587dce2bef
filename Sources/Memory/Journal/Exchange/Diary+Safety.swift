internal import Findings
internal import Safety

// A file never makes advice milder.

extension Diary {
  /// True where the file may be about somebody else: this journal has an episode, and nothing in the
  /// file was ever written here.
  public func sharesNothing(with reading: Reading) -> Bool {
    guard !episodes.isEmpty, !reading.entries.isEmpty else { return false }
    let own = Set(entries.map { $0.id })
    return !reading.entries.contains { own.contains($0.id) }
  }

  /// True where the file tells another age or sex than this journal.
  public func isAboutSomebodyElse(_ reading: Reading) -> Bool {
    guard let mine = described, let theirs = Diary(reading.entries).described else { return false }
    if let a = mine.sex, let b = theirs.sex, a != b { return true }
    if let a = mine.age, let b = theirs.age { return abs(a - b) > Diary.birthdays }
    return false
  }

  private var described: Person? { people.first { $0.key == person }?.described }

  /// Years by which the age of one person may differ in two files; ours.
  private static let birthdays = 1

  /// What was told here about safety and counts less after entries came in: to be noted again.
  public func toldNoMore(since before: Diary) -> [Happening] {
    guard let old = before.episode, let new = episode else { return [] }
    let facts = SafetyFacts()
    let signs = SafetySign.all + RedFlagID.allCases.map { .flag($0) }
    var lost: [Happening] = []
    for sign in Set(signs) {
      guard let said = old.record.said[sign], said.answer != .no else { continue }
      let mine = Diary.advice(old.record, sign, facts)
      let theirs = Diary.advice(new.record, sign, facts)
      if mine.level > theirs.level || mine.selfMassage > theirs.selfMassage {
        lost.append(.signAnswered(sign, said, isAgain: false))
      }
    }
    return lost.sorted { $0.order < $1.order }
  }

  /// What the answer to one sign asks for alone.
  private static func advice(
    _ record: SafetyRecord, _ sign: SafetySign, _ facts: SafetyFacts
  ) -> Advice {
    var alone = SafetyRecord()
    if let said = record.said[sign] { alone.answer(sign, said) }
    return alone.answers(knowing: facts).advice(knowing: facts)
  }
}

extension Happening {
  /// For a fixed order of what is noted again.
  fileprivate var order: String {
    if case .signAnswered(let sign, _, _) = self { sign.code } else { "" }
  }
}
