import Anatomy
import Evidence
import Safety

extension Question {
  @inline(__always) static var stairs: Question {
    Question(
      id: .stairs,
      ask: "Do stairs or hills make it worse?",
      answers: [.up, .down, .both, .no],
      why: """
        Going up works the buttock and calf, going down the front of the thigh. A stiff hip joint \
        hurts both ways.
        """,
      associations: [
        Association(
          .mimic(.hipOsteoarthritis), .up, .moderate, answers: [.up, .down, .both],
          figure: .likelihoodRatio(2.1), .verified, .metcalfe2019),
        Association(
          .mimic(.gtps), .up, .moderate, answers: [.up, .both], .verified, .allison2016),
        Association(
          .muscle(.gluteusMaximus), .up, .weak, answers: [.up, .both],
          note: "uphill", .verified, .massagetodayGluteals),
        Association(
          .muscle(.gluteusMinimus), .up, .weak, answers: [.up, .both], .verified,
          .namtptSymptomChecker),
        Association(
          .muscle(.rectusFemoris), .up, .weak, answers: [.down, .both],
          note: "down", .unverified, .travellSimons1992),
        Association(
          .muscle(.soleus), .up, .weak, answers: [.up, .both],
          note: "uphill", .verified, .namtptSymptomChecker),
        Association(
          .muscle(.tensorFasciaeLatae), .up, .weak, answers: [.up, .both], .unverified,
          .travellSimons1992),
        Association(
          .muscle(.semitendinosusSemimembranosus), .up, .weak, answers: [.down, .both], .unverified,
          .travellSimons1992),
        Association(
          .muscle(.vastusLateralis), .up, .weak, answers: [.up, .down, .both], .unverified,
          .travellSimons1992),
        Association(
          .muscle(.vastusMedialis), .up, .weak, answers: [.up, .down, .both], .unverified,
          .travellSimons1992),
        Association(
          .muscle(.vastusIntermedius), .up, .weak, answers: [.up, .both], .unverified,
          .travellSimons1992),
        Association(
          .muscle(.gastrocnemius), .up, .weak, answers: [.up, .both], .unverified,
          .travellSimons1992),
        Association(
          .muscle(.popliteus), .up, .weak, answers: [.down, .both], .unverified, .travellSimons1992),
        Association(
          .muscle(.tibialisAnterior), .up, .weak, answers: [.down, .both], .unverified,
          .travellSimons1992),
      ])
  }
}
