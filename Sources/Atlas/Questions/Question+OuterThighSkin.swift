import Anatomy
import Evidence
import Safety

extension Question {
  static var outerThighSkin: Question {
    Question(
      id: .outerThighSkin,
      ask: "Is it a burning, numb patch of skin on the outer thigh?",
      answers: [.yes, .no, .notSure],
      why: "It helps to tell causes apart.",
      associations: [
        Association(
          .mimic(.meralgiaParesthetica), .up, .strong, .verified, .meralgiaWeb),
        Association(
          .muscle(.tensorFasciaeLatae), .down, .weak, .unverified, .nielasherBlog),
        Association(
          .muscle(.vastusLateralis), .down, .weak, .unverified, .clinicalConvention),
      ])
  }
}
