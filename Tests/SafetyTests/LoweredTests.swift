import Evidence
import Safety
import Testing

/// What counts less than a plain tick is in one table, all of it, and one value switches it back.
@Suite struct LoweredTests {
  /// Every answer to every question after a tick.
  static let answers: [(sign: SafetySign, answer: ClarifyingAnswer)] = SafetySign.all.flatMap {
    sign in (sign.clarify?.answers ?? []).map { (sign, $0) }
  }

  private func counts(_ sign: SafetySign, _ said: Said, lowering: Bool) -> Advice {
    var record = SafetyRecord()
    record.answer(sign, said)
    // An age at which every answer that needs one counts as what it says.
    let facts = SafetyFacts(age: 40)
    record.answer(.condition(.osteoporosis), Said(.no))
    record.answer(.flag(.steroidOsteoporosis), Said(.no))
    return record.answers(knowing: facts, lowering: lowering).advice(knowing: facts)
  }

  private func isLess(_ a: Advice, than b: Advice) -> Bool {
    a.level < b.level || a.level == b.level && a.selfMassage < b.selfMassage
  }

  @Test func `an answer that counts less than the plain tick has its row, and no other has`() {
    for (sign, answer) in Self.answers {
      let tick = counts(sign, Said(sign.sets), lowering: true)
      let said = counts(sign, Said(answer.sets, option: answer.id.text), lowering: true)
      let rows = Lowered.all.filter { $0.sign == sign && $0.answer == answer.id }
      #expect(
        rows.count == (isLess(said, than: tick) ? 1 : 0), "\(sign.code):\(answer.id.text)")
    }
  }

  @Test func `every row names an answer that exists`() {
    for row in Lowered.all {
      #expect(row.sign.clarify?.answer(row.answer.text) != nil, "\(row.sign.code):\(row.answer)")
    }
  }

  @Test func `switched off, no answer counts less than the plain tick`() {
    for (sign, answer) in Self.answers {
      let tick = counts(sign, Said(sign.sets), lowering: false)
      let said = counts(sign, Said(answer.sets, option: answer.id.text), lowering: false)
      #expect(!isLess(said, than: tick), "\(sign.code):\(answer.id.text)")
    }
  }

  @Test func `not sure is never milder than any answer to the same question`() {
    for (sign, answer) in Self.answers {
      guard let flag = sign.flag.map({ RedFlag.of($0) }), let question = sign.clarify else {
        continue
      }
      let unsure = flag.advice(for: question.notSure).level
      #expect(unsure >= flag.advice(for: answer.sets).level, "\(sign.code):\(answer.id.text)")
    }
  }

  @Test func `the ids of the answers to one question are told apart`() {
    for sign in SafetySign.all {
      let ids = sign.clarify?.answers.map { $0.id.text } ?? []
      #expect(Set(ids).count == ids.count, "\(sign.code)")
    }
  }
}
