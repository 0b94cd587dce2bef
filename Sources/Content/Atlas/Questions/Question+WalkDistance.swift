import Anatomy
import Evidence
import Safety

extension Question {
  @inline(__always) static var walkDistance: Question {
    Question(
      id: .walkDistance,
      ask: """
        Does it come on after about the same walking distance, and go within 10 minutes if you \
        just stand still?
        """,
      answers: [.yes, .no, .notSure],
      why: """
        That is how narrowed leg arteries behave. A narrow spinal canal needs sitting to ease.
        """,
      associations: [
        Association(
          .mimic(.vascularClaudication), .up, .strong, figure: .likelihoodRatio(3.3),
          note: "calf pain eased by standing: PLR 20 in 53 clinic patients (nadeau-2013)",
          .verified, .khan2006),
        Association(
          .mimic(.spinalStenosis), .down, .moderate,
          note: """
            Standing still does not ease stenosis (pain that is not brought on by standing alone: \
            NLR 0.05). The LR 3.7 for walking or standing pain is kept in mimics.json.
            """, .verified, .nadeau2013),
        Association(
          .muscle(.gluteusMedius), .none, .none,
          note: "the page says walking hurts, not a fixed distance with relief on standing still",
          .verified, .namtptSymptomChecker),
        Association(
          .mimic(.acuteLimbIschaemia), .up, .weak,
          note: "earlier walking pain, or a new very short distance", .verified, .devonAli),
      ])
  }
}
