import Anatomy
import Safety
import Testing

@Suite struct SafetyRecordTests {
  private func record(_ said: [(SafetySign, Said)]) -> SafetyRecord {
    var record = SafetyRecord()
    for (sign, one) in said { record.answer(sign, one) }
    return record
  }

  private func level(_ record: SafetyRecord, _ facts: SafetyFacts = SafetyFacts()) -> AdviceLevel {
    record.answers(knowing: facts).advice(knowing: facts).level
  }

  // MARK: what an answer counts as

  @Test func `a plain answer to a flag as a whole keeps its meaning and answers all its signs`() {
    for flag in RedFlag.all {
      for answer in [SafetyAnswer.no, .yes, .notSure] {
        let told = record([(.flag(flag.id), Said(answer))])
        #expect(told.answers(knowing: SafetyFacts()).flags == [flag.id: answer])
        for sign in flag.signs { #expect(told.isAnswered(sign)) }
      }
    }
  }

  @Test func `of several signs of one flag the strictest counts`() {
    let known = Said(.yesMention, option: "known")
    let told = record([(.item(.caudaSex), known), (.item(.caudaSaddle), Said(.yes))])
    #expect(level(told) == .emergency)
    let other = record([(.item(.caudaSaddle), Said(.yes)), (.item(.caudaSex), known)])
    #expect(level(other) == .emergency)
    let no = record([(.item(.caudaSaddle), known), (.item(.caudaSex), Said(.no))])
    #expect(no.answers(knowing: SafetyFacts()).flags == [.cauda: .yesMention])
  }

  @Test(arguments: [(nil, true), (54, false), (55, true)] as [(Int?, Bool)])
  func `a locked back waits for the age: today until it is known to be under 55`(
    age: Int?, isToday: Bool
  ) {
    let told = record([(.item(.aneurysmTearing), Said(.yesMention, option: "locked"))])
    #expect(level(told, SafetyFacts(age: age)) == (isToday ? .sameDay : .selfCare))
  }

  @Test(arguments: [(nil, true), (49, false), (50, true)] as [(Int?, Bool)])
  func `a short faint spell is an emergency until the age is known to be under 50`(
    age: Int?, isEmergency: Bool
  ) {
    let told = record([(.item(.aneurysmTearing), Said(.yesSameDay, option: "faint-short"))])
    #expect(level(told, SafetyFacts(age: age)) == (isEmergency ? .emergency : .sameDay))
  }

  @Test func `a slide onto the tail bone counts little only under 65 and with sound bones`() {
    let slid = (SafetySign.item(.traumaHard), Said(.yesMention, option: "tail"))
    let sound = (SafetySign.flag(.steroidOsteoporosis), Said(.no))
    let thin = (SafetySign.flag(.steroidOsteoporosis), Said(.yes))
    #expect(level(record([slid, sound]), SafetyFacts(age: 64)) == .selfCare)
    #expect(level(record([slid, sound]), SafetyFacts(age: 65)) == .sameDay)
    #expect(level(record([slid, sound]), SafetyFacts()) == .sameDay)
    #expect(level(record([slid]), SafetyFacts(age: 40)) == .sameDay)
    #expect(level(record([slid, thin]), SafetyFacts(age: 40)) == .sameDay)
  }

  @Test func `a burning strip is a matter of today with weak immunity or cancer`() {
    let strip = (SafetySign.flag(.rash), Said(.yesWithinDays, option: "strip"))
    #expect(level(record([strip])) == .withinDays)
    #expect(level(record([strip, (.flag(.infectionRisk), Said(.yes))])) == .sameDay)
    #expect(level(record([(.condition(.cancer), Said(.yes)), strip])) == .sameDay)
  }

  @Test func `burning urine alone is the kidney's sign and asks its follow-up`() {
    let told = record([(.item(.caudaBladder), Said(.yesSameDay, option: "burning"))])
    let answers = told.answers(knowing: SafetyFacts())
    #expect(answers.flags == [.cauda: .yesSameDay, .kidney: .yes])
    #expect(told.openFollowUp(SafetyFacts())?.flag == .kidney)
    var asked = told
    let yes = asked.answerFollowUp(of: .kidney, .emergency, true)
    #expect(yes.sign == .flag(.kidney))
    #expect(level(asked) == .emergency)
  }

  @Test func `a clarified blood thinner leaves light pressing, an unclear one asks first`() {
    func pressing(_ option: String?) -> SelfMassage {
      let told = record([(.condition(.anticoagulant), Said(.yes, option: option))])
      return told.answers(knowing: SafetyFacts()).advice.selfMassage
    }
    #expect(pressing(nil) == .askFirst)
    #expect(pressing("thinner") == .askFirst)
    #expect(pressing("thinner-ok") == .lighter)
    #expect(pressing("mild") == .lighter)
  }

  @Test func `an injection that hurts more is a matter of today`() {
    let told = record([(.condition(.recentInjection), Said(.yes))])
    #expect(level(told) == .selfCare)
    #expect(told.openFollowUp(of: .recentInjection)?.raisesTo == .sameDay)
    let hot = record([(.condition(.recentInjection), Said(.yes, raised: .sameDay))])
    #expect(level(hot) == .sameDay)
    #expect(hot.openFollowUp(of: .recentInjection) == nil)
    let cold = record([(.condition(.recentInjection), Said(.yes, refused: [.sameDay]))])
    #expect(cold.openFollowUp(of: .recentInjection) == nil)
  }

  @Test func `a follow-up is asked once, and its no is kept`() {
    var told = record([(.flag(.kidney), Said(.yes))])
    #expect(told.openFollowUp(SafetyFacts())?.followUp.raisesTo == .emergency)
    _ = told.answerFollowUp(of: .kidney, .emergency, false)
    #expect(told.openFollowUp(SafetyFacts()) == nil)
    #expect(level(told) == .sameDay)
  }

  @Test func `of two follow-ups each is asked that still would raise`() {
    var told = record([(.flag(.cancerHistory), Said(.yes))])
    #expect(told.openFollowUp(SafetyFacts())?.followUp.raisesTo == .sameDay)
    _ = told.answerFollowUp(of: .cancerHistory, .sameDay, true)
    #expect(told.openFollowUp(SafetyFacts())?.followUp.raisesTo == .emergency)
    _ = told.answerFollowUp(of: .cancerHistory, .emergency, true)
    #expect(level(told) == .emergency)
    #expect(told.openThenAsk(of: .cancerHistory)?.sets == .cancer)
  }

  @Test func `thin bones with the back drawn ask first; elsewhere they leave areas out`() {
    let told = record([(.flag(.steroidOsteoporosis), Said(.yes))])
    func pressing(_ regions: [RegionID]) -> SelfMassage {
      let facts = SafetyFacts(areas: regions.map { .of($0, beside: .left) })
      return told.answers(knowing: facts).completed(knowing: facts).advice(knowing: facts)
        .selfMassage
    }
    #expect(pressing([.lowerLumbar]) == .askFirst)
    #expect(pressing([.calfUpper]) == .avoidArea)
  }

  @Test func `steroid tablets count as a risk for the hip where the groin is drawn`() {
    let told = record([(.flag(.steroidOsteoporosis), Said(.yes))])
    func flags(_ region: RegionID) -> [RedFlagID: SafetyAnswer] {
      let facts = SafetyFacts(areas: [.of(region, beside: .left)])
      return told.answers(knowing: facts).completed(knowing: facts).flags
    }
    #expect(flags(.groin)[.hipBoneRisk] == .yes)
    #expect(flags(.calfUpper)[.hipBoneRisk] == nil)
  }

  @Test(arguments: [(74, SelfMassage.ok), (75, .lighter), (90, .lighter)])
  func `from 75 on pressing is light without a question`(age: Int, left: SelfMassage) {
    let facts = SafetyFacts(age: age)
    #expect(SafetyRecord().answers(knowing: facts).advice(knowing: facts).selfMassage == left)
  }

  @Test(arguments: [(17, true), (18, false)]) func `under 18 the age answers`(
    age: Int, isChild: Bool
  ) {
    let answers = SafetyRecord().answers(knowing: SafetyFacts(age: age))
    #expect((answers.flags[.child] == .yes) == isChild)
    #expect(answers.conditions.contains(.childConsent) == isChild)
  }

  // MARK: what is open

  @Test func `at first everything that comes up is open, and an answer closes it`() {
    let facts = SafetyFacts()
    var told = SafetyRecord()
    #expect(told.open(in: .gate, facts) == SafetyList.gate.signs)
    for sign in SafetyList.gate.signs { told.answer(sign, Said(.no)) }
    #expect(told.open(in: .gate, facts).isEmpty)
  }

  @Test func `a tick opens the question that hangs on it`() {
    let pairs: [(SafetySign, SafetySign)] = [
      (.condition(.nerveSigns), .flag(.nerveLasting)),
      (.condition(.anticoagulant), .flag(.thinnerBleed)),
      (.condition(.surgery), .flag(.woundAfterOp)),
      (.condition(.operatedPlace), .flag(.woundAfterOp)),
      (.condition(.hipReplacement), .flag(.woundAfterOp)),
    ]
    for (tick, asks) in pairs {
      #expect(!SafetyRecord().isOpen(asks, SafetyFacts()))
      #expect(!record([(tick, Said(.no))]).isOpen(asks, SafetyFacts()))
      #expect(record([(tick, Said(.yes))]).isOpen(asks, SafetyFacts()))
      #expect(record([(tick, Said(.notSure))]).isOpen(asks, SafetyFacts()))
    }
  }

  @Test(arguments: AfterATick.all.map { ($0.tick.rawValue, $0.asks.code) })
  func `a tick asks again what was a no before, once`(tick: String, asks: String) throws {
    let ticked = SafetySign.condition(try #require(ContraindicationID(rawValue: tick)))
    let asked = try #require(SafetySign(code: asks))
    var told = record([(asked, Said(.no)), (ticked, Said(.yes))])
    #expect(told.isReopened(asked))
    told.answer(asked, Said(.no))
    #expect(!told.isReopened(asked))
    #expect(!record([(ticked, Said(.yes)), (asked, Said(.no))]).isReopened(asked))
    #expect(!record([(asked, Said(.yes)), (ticked, Said(.yes))]).isReopened(asked))
    #expect(!record([(asked, Said(.no)), (ticked, Said(.no))]).isReopened(asked))
  }

  @Test func `the second net is asked once more before the press, whatever was said before`() {
    var told = record(SafetyList.gate.signs.map { ($0, Said(.no)) })
    #expect(told.askedAgain(at: .beforePress).map { $0.id } == [.cauda])
    #expect(told.askedAgain(at: .gate).isEmpty)
    for item in RedFlag.of(.cauda).again?.items ?? [] { told.answerAgain(item, Said(.no)) }
    #expect(told.askedAgain(at: .beforePress).isEmpty)
    told.answerAgain(.caudaSaddle, Said(.yes))
    #expect(level(told) == .emergency)
  }

  @Test func `a second no takes no yes back`() {
    var told = record([(.item(.caudaSaddle), Said(.yes))])
    told.answerAgain(.caudaSaddle, Said(.no))
    #expect(level(told) == .emergency)
  }
}
