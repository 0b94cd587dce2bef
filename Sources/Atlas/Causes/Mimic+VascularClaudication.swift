import Anatomy
import Evidence
import Safety

extension Mimic {
  /// - Source: khan-2006, nadeau-2013
  static var vascularClaudication: Mimic {
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
          """
          29 % in people over 70, or 50–69 with smoking or diabetes (figure seen on a medical \
          page)
          """, .unverified, [.khan2006])
      ],
      findings: [
        Statement(
          """
          Same walking distance each time, gone within about 10 min standing still (LR+ 3.3; \
          claudication, in people without symptoms focus)
          """, .verified, [.khan2006]),
        Statement(
          "Cool skin on that leg (LR+ 5.9)", .verified, [.khan2006]),
        Statement(
          "Abnormal pulse (LR+ 4.7)", .verified, [.khan2006]),
        Statement(
          "Any bruit (LR+ 5.6)", .verified, [.khan2006]),
        Statement(
          """
          Smoking, diabetes, high blood pressure; erection trouble with buttock pain (Leriche) \
          (moderate)
          """, .unverified, [.khan2006]),
        Statement(
          """
          Calf pain eased by standing still (LR+ 20.0; 53 clinic patients, stenosis against \
          arterial disease only)
          """, .verified, [.nadeau2013]),
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
