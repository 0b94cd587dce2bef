import Anatomy
import Evidence
import Safety

extension Mimic {
  /// - Source: khan-2006, nadeau-2013
  @inline(__always) static var vascularClaudication: Mimic {
    Mimic(
      id: .vascularClaudication,
      name: "Narrowed leg arteries",
      medical: "Vascular claudication (aorto-iliac)",
      group: .vascular,
      patterns: [
        Pattern([
          .essential(.buttockLowerOuter), .essential(.buttockUpperOuter),
          .spillover(.buttockLowerInner), .spillover(.lateralHip), .spillover(.thighBackUpper),
          .spillover(.thighOuterUpper), .essential(.calfUpper), .essential(.calfLower),
        ])
      ],
      band: .uncommon,
      bandNote: "over 50 with smoking or diabetes",
      prevalence: [
        Statement(
          "29 % of people over 70, or from 50 to 69 with smoking or diabetes.", .unverified,
          [.khan2006],
          figures: """
            29 % in people over 70, or 50–69 with smoking or diabetes (figure seen on a medical \
            page)
            """)
      ],
      findings: [
        Statement(
          """
          The same walking distance each time, gone within 10 minutes of standing still: a fair \
          sign.
          """, .verified, [.khan2006],
          figures: """
            Same walking distance each time, gone within about 10 min standing still (LR+ 3.3; \
            claudication, in people without symptoms focus)
            """),
        Statement(
          "Cool skin on that leg: a strong sign.", .verified, [.khan2006],
          figures: "Cool skin on that leg (LR+ 5.9)"),
        Statement(
          "A weak pulse in the leg: a strong sign.", .verified, [.khan2006],
          figures: "Abnormal pulse (LR+ 4.7)"),
        Statement(
          "A sound over the artery: a strong sign.", .verified, [.khan2006],
          figures: "Any bruit (LR+ 5.6)"),
        Statement(
          "Smoking, diabetes, high blood pressure. Erection trouble with buttock pain.",
          .unverified, [.khan2006],
          figures: """
            Smoking, diabetes, high blood pressure; erection trouble with buttock pain (Leriche) \
            (moderate)
            """),
        Statement(
          "Calf pain that eases on standing still: a very strong sign against a narrow canal.",
          .verified, [.nadeau2013],
          figures: """
            Calf pain eased by standing still (LR+ 20.0; 53 clinic patients, stenosis against \
            arterial disease only)
            """),
      ],
      action: .withinDays,
      selfMassage: .askFirst,
      whatToDo: """
        See a clinician within days. Pain at rest or wounds: today. A leg suddenly cold, pale or \
        numb: emergency.
        """,
      separatesFrom: """
        A narrow spinal canal eases when you sit or bend forward. Narrowed arteries ease when you \
        just stand still.
        """,
      sources: [.khan2006, .nadeau2013])
  }
}
