import Anatomy
import Atlas
import Findings
import JSONText
import Reasoning
import Safety
import Testing

@testable import Assessment

@Suite struct ResultTests {
  private let result = CaseResult(
    id: "x",
    advice: Advice(
      level: .withinDays, selfMassage: .avoidArea, reasons: [.flag(.dvt), .cause(.gtps)]),
    ranking: Ranking(
      causes: [
        RankedCause(
          cause: .point(.gemelliObturatorRetrotrochanteric, .left), probability: 0.41,
          because: [
            Reason(.press(.gemelliObturatorRetrotrochanteric, .left, .familiar), decibans: 7.5),
            Reason(.answer(.stairs, .up), decibans: -2),
          ]),
        RankedCause(
          cause: .mimic(.radiculopathyS1, .right), probability: 0.39,
          because: [Reason(.region(Area.of(.sacrum, beside: .left)), decibans: 0.25)]),
        RankedCause(cause: .mimic(.malignancy, nil), probability: 0.002, because: []),
      ],
      somethingElse: 0.125, next: .press(.soleusLower, .right, bits: 0.31)))

  @Test func `the result is written as the contract has it`() {
    #expect(
      result.json.text == #"""
        {"id":"x","advice":{"level":"within-days","selfMassage":"avoid-area","reasons":["flag:dvt","cause:gtps"]},"ranking":[{"cause":"gemelli-obturator.retrotrochanteric","kind":"point","muscle":"obturator-internus","side":"left","probability":0.41,"because":[{"finding":"press:gemelli-obturator.retrotrochanteric/left=familiar","decibans":7.5},{"finding":"answer:stairs=up","decibans":-2}]},{"cause":"radiculopathy-s1","kind":"mimic","side":"right","probability":0.39,"because":[{"finding":"region:sacrum/midline","decibans":0.25}]},{"cause":"malignancy","kind":"mimic","side":null,"probability":0.002,"because":[]}],"somethingElse":0.125,"next":{"press":{"point":"soleus.lower","side":"right","bits":0.31}}}
        """#)
  }

  @Test(arguments: [
    (NextStep.question(.stairs, bits: 0.5), #"{"question":{"id":"stairs","bits":0.5}}"#),
    (.stop(.certain), #"{"stop":"certain"}"#), (.stop(.noGain), #"{"stop":"no-gain"}"#),
    (.stop(.cap), #"{"stop":"cap"}"#), (.stop(.safety), #"{"stop":"safety"}"#),
  ])
  func `what is next is written as the contract has it`(next: NextStep, text: String) {
    #expect(next.json.text == text)
  }

  @Test func `every finding has a text of its own`() {
    #expect(Finding.flag(.dvt, .yesEmergency).text == "safety:dvt=yes-emergency")
    #expect(Finding.answer(.morningStiff, .overAnHour).text == "answer:morning-stiff=>60min")
  }

  @Test func `the page for a person says what to do, why, and what may be behind it`() {
    let text = result.text
    for line in [
      "Book a visit with a clinician in the next days.", "The first two can't be told apart yet.",
      "likely (41 %)", "less likely (under 1 %)", "Something else plays a part: 12 %",
      "This is a guide for self-care, not a diagnosis.",
    ] { #expect(text.contains(line), "\(line)") }
    #expect(!text.contains("dvt"))
  }

  @Test(arguments: AdviceReason.all)
  func `every reason is said as statements, without its id`(reason: AdviceReason) {
    let sentence = reason.sentence
    #expect(sentence.first?.isUppercase == true && sentence.hasSuffix("."), "\(sentence)")
    #expect(!sentence.contains("?") && !sentence.contains(reason.text), "\(sentence)")
    #expect(sentence.split(separator: " ").count >= 4, "\(sentence)")
  }

  @Test func `signs, states and causes of one name are not mixed up`() {
    for id in ["dvt", "fever", "kidney", "pregnancy", "cancer"] {
      let namesakes = ["flag:", "condition:", "cause:"].compactMap { AdviceReason(text: $0 + id) }
      #expect(Set(namesakes.map { $0.sentence }).count == namesakes.count, "\(id)")
    }
    #expect(AdviceReason.flag(.dvt).sentence.hasPrefix("You named a warning sign."))
    #expect(AdviceReason.condition(.dvt).sentence.hasPrefix("This limits pressing:"))
  }

  @Test(arguments: [
    (0.0, "less likely", "under 1 %"), (0.004, "less likely", "under 1 %"),
    (0.149, "less likely", "15 %"), (0.15, "possible", "15 %"), (0.399, "possible", "40 %"),
    (0.4, "likely", "40 %"), (0.749, "likely", "75 %"), (0.75, "very likely", "75 %"),
    (1, "very likely", "100 %"),
  ])
  func `a probability has words beside its number`(value: Double, words: String, number: String) {
    #expect(Likelihood(value).plain == words)
    #expect(value.percent == number)
  }

  @Test func `where pressing is not allowed only questions come next`() {
    for level in AdviceLevel.allCases {
      for pressing in SelfMassage.allCases {
        let asking = Asking(after: Advice(level: level, selfMassage: pressing, reasons: []))
        #expect(asking.atEmergency == (level == .emergency))
        #expect(asking.mayPress == (pressing != .no))
      }
    }
  }
}
