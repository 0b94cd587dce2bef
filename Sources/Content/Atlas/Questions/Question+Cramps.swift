import Anatomy
import Evidence
import Safety

extension Question {
  @inline(__always) static var cramps: Question {
    Question(
      id: .cramps,
      ask: "Do you get cramps in the calf at night?",
      answers: [.yes, .no, .notSure],
      why: "They fit sore spots in the calf muscles.",
      askWhen: .drawn([.calfUpper, .calfLower]),
      associations: [
        Association(
          .muscle(.gastrocnemius), .up, .moderate, .unverified, .travellSimons1992),
        Association(
          .muscle(.soleus), .up, .weak, .unverified, .travellSimons1992),
        Association(
          .mimic(.spinalStenosis), .up, .weak, .unverified, .clinicalConvention),
        Association(
          .mimic(.radiculopathyS1), .up, .weak, .unverified, .clinicalConvention),
        Association(
          .mimic(.dvt), .down, .weak, .unverified, .clinicalConvention),
      ])
  }
}
