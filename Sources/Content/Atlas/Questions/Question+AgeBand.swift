import Anatomy
import Evidence
import Safety

extension Question {
  @inline(__always) static var ageBand: Question {
    Question(
      id: .ageBand,
      ask: "How old is the person?",
      answers: [.under30, .from30To49, .from50To59, .from60To69, .from70],
      why: "Some causes belong to an age.",
      askWhen: .derived,
      associations: [
        Association(
          .mimic(.axialSpondyloarthritis), .up, .strong, answers: [.under30, .from30To49],
          note: "onset usually before 40–45", .verified, .rudwaleit2006),
        Association(
          .mimic(.discogenic), .up, .moderate, answers: [.under30, .from30To49], .verified,
          .depalma2011),
        Association(
          .mimic(.facetJoint), .up, .moderate, answers: [.from60To69, .from70],
          note: "rises to about 70", .verified, .depalma2011),
        Association(
          .mimic(.sacroiliacJoint), .up, .moderate, answers: [.from60To69, .from70],
          note: "rises to about 70", .verified, .depalma2011),
        Association(
          .mimic(.spinalStenosis), .up, .strong, answers: [.from70],
          figure: .likelihoodRatio(2, within: 1.6...2.5),
          note: "95 % interval 1.6–2.5", .verified, .suri2010),
        Association(
          .mimic(.spinalStenosis), .down, .strong, answers: [.under30, .from30To49, .from50To59],
          figure: .likelihoodRatio(0.4, within: 0.29...0.57),
          note: "95 % interval 0.29–0.57; one LR for all under 60; younger is lower still",
          .verified, .suri2010),
        Association(
          .mimic(.hipOsteoarthritis), .down, .strong,
          answers: [.under30, .from30To49, .from50To59],
          figure: .likelihoodRatio(0.11, within: 0.01...0.78),
          note: "95 % interval 0.01–0.78", .verified, .metcalfe2019),
        Association(
          .mimic(.vertebralFracture), .up, .strong, answers: [.from70], .verified, .henschke2009),
        Association(
          .mimic(.aaa), .up, .moderate, answers: [.from60To69, .from70], .verified, .assar2009),
        Association(
          .mimic(.gtps), .up, .moderate, answers: [.from30To49, .from50To59],
          note: "mostly women 40–60", .verified, .allison2016),
        Association(
          .mimic(.hipFracture), .up, .strong, answers: [.from70],
          note: "four in five are over 80 (a magazine page seen)", .verified, .nhsHipFracture),
        Association(
          .mimic(.endometriosis), .down, .strong, answers: [.from60To69, .from70], .unverified,
          .niceNg73),
        Association(
          .mimic(.hipImpingementLabral), .up, .moderate, answers: [.under30, .from30To49],
          .unverified, .griffin2016),
        Association(
          .mimic(.hipImpingementLabral), .down, .strong, answers: [.from60To69, .from70],
          .unverified, .griffin2016),
        Association(
          .mimic(.acuteLimbIschaemia), .up, .moderate, answers: [.from60To69, .from70], .unverified,
          .clinicalConvention),
      ])
  }
}
