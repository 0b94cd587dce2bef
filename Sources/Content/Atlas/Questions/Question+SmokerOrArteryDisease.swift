import Anatomy
import Evidence
import Safety

extension Question {
  @inline(__always) static var smokerOrArteryDisease: Question {
    Question(
      id: .smokerOrArteryDisease,
      ask: """
        Do you smoke, or did you for years? Or do you have narrowed arteries (heart, neck, leg), \
        an irregular heartbeat (atrial fibrillation) or diabetes?
        """,
      answers: [.yes, .no, .notSure],
      why: "These make narrowed leg arteries more likely.",
      note: "Treated high blood pressure alone is a no.",
      associations: [
        Association(
          .mimic(.vascularClaudication), .up, .strong, .unverified, .khan2006),
        Association(
          .mimic(.acuteLimbIschaemia), .up, .moderate, .verified, .devonAli),
        Association(
          .mimic(.aaa), .up, .moderate, .unverified, .assar2009),
        Association(
          .mimic(.malignancy), .up, .weak, .unverified, .clinicalConvention),
      ])
  }
}
