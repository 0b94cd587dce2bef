import Anatomy
import Evidence
import Safety

extension Mimic {
  /// - Source: rudwaleit-2006, sieper-2009
  @inline(__always) static var axialSpondyloarthritis: Mimic {
    Mimic(
      id: .axialSpondyloarthritis,
      name: "Inflamed spine",
      medical: "Axial spondyloarthritis",
      group: .inflammatory,
      patterns: [
        Pattern([
          .essential(.sacroiliac), .essential(.buttockUpperInner), .essential(.lowerLumbar),
          .spillover(.buttockUpperOuter), .spillover(.heel), .spillover(.buttockLowerInner),
          .spillover(.upperLumbar), .spillover(.groin),
        ])
      ],
      band: .uncommon,
      bandNote: "under 45",
      prevalence: [
        Statement(
          "About 5 % of lasting back pain under 45.", .unverified, [.rudwaleit2006],
          figures: """
            101 of 213 in the derivation set had ankylosing spondylitis (not a base rate); about \
            5 % of chronic back pain under 45 in general practice
            """)
      ],
      findings: [
        Statement(
          """
          Two or more of four: stiff over 30 minutes in the morning, better with exercise and \
          not rest, woken in the second half of the night, buttock pain that changes sides. A \
          fair sign.
          """, .verified, [.rudwaleit2006],
          figures: """
            >=2 of 4: morning stiffness over 30 min; better with exercise not rest; woken in \
            second half of night only; alternating buttock pain (LR+ 3.7; sensitivity 0.703; \
            specificity 0.812; under 50 with chronic pain)
            """),
        Statement(
          "Three or more of the four: a strong sign.", .verified, [.rudwaleit2006],
          figures: ">=3 of the 4 (LR+ 12.4)"),
        Statement(
          """
          Four of five: under 40 at the start, slow start, better with exercise, not with rest, \
          night pain that is better when up. A fair sign.
          """, .verified, [.sieper2009],
          figures: """
            ASAS >=4 of 5 (onset under 40, slow onset, better with exercise, not with rest, night \
            pain better up) (LR+ 2.9; sensitivity 0.796; specificity 0.724; validation; workshop \
            0.77/0.92)
            """),
      ],
      action: .withinDays,
      selfMassage: .ok,
      whatToDo: """
        Book a clinician within weeks and ask about inflamed joints. A red painful eye or fever: \
        sooner. Massage is not the answer, but it is not forbidden.
        """,
      isCentral: true,
      sources: [.rudwaleit2006, .sieper2009])
  }
}
