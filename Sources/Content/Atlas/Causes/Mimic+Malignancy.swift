import Anatomy
import Evidence
import Safety

extension Mimic {
  /// - Source: downie-2013, henschke-2013, henschke-2009, harding-2005, finucane-2020
  @inline(__always) static var malignancy: Mimic {
    Mimic(
      id: .malignancy,
      name: "Tumour in spine or pelvis",
      medical: "Spinal or pelvic malignancy",
      group: .systemic,
      patterns: [
        Pattern([
          .essential(.lowerLumbar), .essential(.upperLumbar), .spillover(.sacrum),
          .spillover(.sacroiliac), .spillover(.groin), .spillover(.thighFrontUpper),
          .spillover(.buttockUpperInner), .spillover(.frontHip),
        ])
      ],
      band: .rare,
      bandNote: "under 1 %",
      prevalence: [
        Statement(
          "Under 1 % of low back pain.", .unverified, [.henschke2009],
          figures: """
            Under 1 % in primary care (3 other serious cases among 1172, incl. inflammatory)
            """)
      ],
      findings: [
        Statement(
          "An earlier cancer: at most 33 of 100, in a hospital.", .verified, [.downie2013],
          figures: "Earlier cancer: post-test 33 % (22–46) at its highest (hospital setting)"),
        Statement(
          "An earlier cancer at a family doctor: about 7 of 100.", .unverified, [.henschke2013],
          figures: "Earlier cancer in primary care: about 7 % (LR+ about 15) (LR+ 15)"),
        Statement(
          "Night pain, age or weight loss alone hardly change the chance.", .verified,
          [.downie2013],
          figures: """
            Single other flags (night pain, age, weight loss alone) barely change the chance
            """),
        Statement(
          "Of 482 people 213 had night pain. None had a serious illness.", .verified,
          [.harding2005],
          figures: "Night pain: 213 of 482 had it, none had serious disease"),
      ],
      action: .withinDays,
      selfMassage: .no,
      whatToDo: """
        Any earlier cancer with new spine pain: a clinician within days. Breast, prostate, lung, \
        kidney or thyroid cancer or myeloma with new spine pain that grows or hurts at night: the \
        same day. Weak legs, or a change in bladder or bowel: emergency.
        """,
      isCentral: true,
      sources: [.downie2013, .henschke2013, .henschke2009, .harding2005, .finucane2020])
  }
}
