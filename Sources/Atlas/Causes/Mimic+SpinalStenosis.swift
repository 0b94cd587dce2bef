import Anatomy
import Evidence
import Safety

extension Mimic {
  /// - Source: suri-2010, cook-2011, konno-2007, nadeau-2013
  static var spinalStenosis: Mimic {
    Mimic(
      id: .spinalStenosis,
      name: "Narrow spinal canal",
      medical: "Lumbar spinal stenosis",
      group: .spine,
      patterns: [
        Pattern([
          .spillover(.lowerLumbar), .essential(.buttockUpperInner), .essential(.buttockLowerInner),
          .essential(.thighBackUpper), .essential(.thighBackLower), .spillover(.calfUpper),
          .spillover(.calfLower), .spillover(.buttockLowerOuter), .spillover(.buttockUpperOuter),
          .spillover(.sacroiliac),
        ])
      ],
      band: .uncommon,
      bandNote: "rises steeply after 60",
      prevalence: [
        Statement(
          """
          741 people with leg pain in 4 accuracy studies; base rate in primary care not stated \
          there
          """, .verified, [.suri2010])
      ],
      findings: [
        Statement(
          "No pain when sitting (LR+ 7.4; 95 % interval 1.9–30)", .verified, [.suri2010]),
        Statement(
          "Better bending forward (LR+ 6.4; 95 % interval 4.1–9.9)", .verified, [.suri2010]),
        Statement(
          "Both buttocks or both legs (LR+ 6.3; 95 % interval 3.1–13)", .verified, [.suri2010]),
        Statement(
          "Leg pain on walking/standing (neurogenic claudication) (LR+ 3.7; LR− 0.23)", .verified,
          [.suri2010]),
        Statement(
          "Age over 70 (LR+ 2.0)", .verified, [.suri2010]),
        Statement(
          "Age under 60 (LR+ 0.4; LR for that age band)", .verified, [.suri2010]),
        Statement(
          "Wide-based gait (LR+ 13; 95 % interval 1.9–95)", .verified, [.suri2010]),
        Statement(
          """
          4 of 5: both sides, leg worse than back, pain walking/standing, relief sitting, age \
          over 48 (LR+ 4.6; LR− 0.19; lr_neg = fewer than 1 of 5)
          """, .verified, [.cook2011]),
        Statement(
          "Konno score >=7 (sensitivity 0.928; specificity 0.72)", .verified, [.konno2007]),
        Statement(
          "Pain not brought on by standing alone (LR− 0.05; against arterial disease, n=53)",
          .verified, [.nadeau2013]),
      ],
      action: .withinDays,
      selfMassage: .askFirst,
      whatToDo: """
        A routine visit to a clinician. New weakness: the same day. Change in bladder, bowel or \
        between the legs: emergency. Exercise bent forward, cycle, and walk with breaks.
        """,
      isCentral: true,
      sources: [.suri2010, .cook2011, .konno2007, .nadeau2013])
  }
}
