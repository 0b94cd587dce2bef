import Anatomy
import Evidence
import Safety

extension Question {
  static var pregnancy: Question {
    Question(
      id: .pregnancy,
      ask: "Pregnant or gave birth within 3 months?",
      answers: [.yes, .no, .notSure],
      why: "It helps to tell causes apart.",
      note: """
        No deep leg or belly massage. Massage rules in safety.json run to 6 weeks after birth; \
        this question asks to 3 months because of pelvic-girdle pain and stress fracture.
        """,
      associations: [
        Association(
          .mimic(.pelvicGirdlePregnancy), .up, .strong, .verified, .vleeming2008),
        Association(
          .mimic(.dvt), .up, .moderate, .verified, .massagePePregnancy2020),
        Association(
          .mimic(.stressFracture), .up, .weak, .unverified, .longhino2011),
      ])
  }
}
