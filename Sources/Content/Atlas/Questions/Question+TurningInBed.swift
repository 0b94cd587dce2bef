import Anatomy
import Evidence
import Safety

extension Question {
  @inline(__always) static var turningInBed: Question {
    Question(
      id: .turningInBed,
      ask: "Does turning over in bed bring on the pain?",
      answers: [.yes, .no, .notSure],
      why: "It fits the side-waist muscle and the pelvic joints.",
      separates: "The side-waist muscle and the pelvic joints from hip and nerve.",
      associations: [
        Association(
          .muscle(.quadratusLumborum), .up, .moderate, .verified, .namtptQlVl),
        Association(
          .mimic(.pelvicGirdlePregnancy), .up, .moderate, .unverified, .vleeming2008),
        Association(
          .mimic(.sacroiliacJoint), .up, .weak, .unverified, .clinicalConvention),
        Association(
          .mimic(.vertebralFracture), .up, .weak,
          note: "over 65 or thin bones: sharp pain on turning and rising", .unverified,
          .clinicalConvention),
      ])
  }
}
