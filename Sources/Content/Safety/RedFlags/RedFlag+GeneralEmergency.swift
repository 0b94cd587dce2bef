import Evidence

extension RedFlag {
  /// - Source: nhs-999
  @inline(__always) static var generalEmergency: RedFlag {
    RedFlag(
      id: .generalEmergency,
      ask: "Do you have any of these now, or did one come since this pain began?",
      signs: [
        "Chest pain or a tight chest",
        "Trouble breathing",
        "New confusion",
        "A drooping face, a newly weak arm or hand, or trouble speaking",
        "A sudden headache, the worst ever",
        "Sudden loss of sight",
        "Collapse",
        "Heavy bleeding",
      ],
      action: .emergency,
      reason: "The heart, the lungs or the brain may be in danger, or there is a bad bleed.",
      notCounted: """
        Short breath or a sore chest that you have had for a long time, that has not changed \
        and that has been explained. A usual heavy period. A tension headache as you often \
        have.
        """,
      standing: .unverified,
      sources: [.nhs999])
  }
}
