import Anatomy
import Evidence
import Safety

extension Mimic {
  /// - Source: suri-2010, cook-2011, konno-2007, nadeau-2013
  @inline(__always) static var spinalStenosis: Mimic {
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
          "Four studies with 741 people with leg pain. How common it is was not told.", .verified,
          [.suri2010],
          figures: """
            741 people with leg pain in 4 accuracy studies; base rate in primary care not stated \
            there
            """)
      ],
      findings: [
        Statement(
          "No pain when sitting: a strong sign.", .verified, [.suri2010],
          figures: "No pain when sitting (LR+ 7.4; 95 % interval 1.9–30)"),
        Statement(
          "Better when bending forward: a strong sign.", .verified, [.suri2010],
          figures: "Better bending forward (LR+ 6.4; 95 % interval 4.1–9.9)"),
        Statement(
          "Both buttocks or both legs: a strong sign.", .verified, [.suri2010],
          figures: "Both buttocks or both legs (LR+ 6.3; 95 % interval 3.1–13)"),
        Statement(
          "Leg pain on walking or standing: a fair sign. Without it a narrow canal is unlikely.",
          .verified, [.suri2010],
          figures: "Leg pain on walking/standing (neurogenic claudication) (LR+ 3.7; LR− 0.23)"),
        Statement(
          "Over 70: a weak sign for it.", .verified, [.suri2010],
          figures: "Age over 70 (LR+ 2.0)"),
        Statement(
          "Under 60: a sign against it.", .verified, [.suri2010],
          figures: "Age under 60 (LR+ 0.4; LR for that age band)"),
        Statement(
          "Walking with the feet wide apart: a strong sign.", .verified, [.suri2010],
          figures: "Wide-based gait (LR+ 13; 95 % interval 1.9–95)"),
        Statement(
          """
          Four of five: both sides, leg worse than back, pain on walking or standing, better \
          sitting, over 48. A fair sign.
          """, .verified, [.cook2011],
          figures: """
            4 of 5: both sides, leg worse than back, pain walking/standing, relief sitting, age \
            over 48 (LR+ 4.6; LR− 0.19; lr_neg = fewer than 1 of 5)
            """),
        Statement(
          "A doctor's score finds 93 of 100, and clears 72 of 100 others.", .verified, [.konno2007],
          figures: "Konno score >=7 (sensitivity 0.928; specificity 0.72)"),
        Statement(
          """
          Pain that does not come from standing alone speaks against a narrow canal and for the \
          leg arteries.
          """, .verified, [.nadeau2013],
          figures: """
            Pain not brought on by standing alone (LR− 0.05; against arterial disease, n=53)
            """),
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
