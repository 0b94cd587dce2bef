import Evidence

extension RedFlag {
  /// - Source: yusuf-2019, maamari-2022
  @inline(__always) static var fever: RedFlag {
    RedFlag(
      id: .fever,
      ask: "Do you have fever, shivers or feel very ill together with this pain?",
      action: .sameDay,
      reason: "There may be an infection in the spine.",
      followUps: [
        FollowUp(
          "Are you confused, very unwell, or newly weak or numb?", raisesTo: .emergency)
      ],
      figures: "Fever 55 %, diabetes 18 %, injection 9 %; fever in 60 % of vertebral infection",
      standing: .verified,
      sources: [.yusuf2019, .maamari2022])
  }
}
