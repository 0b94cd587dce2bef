import Anatomy
import Evidence
import Safety

extension Question {
  @inline(__always) static var outerThighSkin: Question {
    Question(
      id: .outerThighSkin,
      ask: "Is it a burning, numb patch of skin on the outer thigh?",
      answers: [.yes, .no, .notSure],
      why: """
        One skin nerve serves just that patch. If it is pinched, pressing a muscle does not help.
        """,
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
