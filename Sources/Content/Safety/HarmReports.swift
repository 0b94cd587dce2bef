public import Evidence

/// What has gone wrong with massage, as published.
public enum HarmReports {
  /// Every report, in the order of the evidence.
  public static var all: [Statement] {
    [
      Statement(
        """
        Reports in one review: bleeding, nerve damage, a clot in lung or kidney, a stent that \
        moved. Mostly from massage by untrained hands or odd methods.
        """, .verified, [.ernst2003],
        figures: """
          16 case reports and 4 series: haematoma, nerve damage, pulmonary and kidney embolism, \
          stent displacement; mostly non-Swedish or lay massage
          """),
      Statement(
        "138 harms in 40 reports from 2003 to 2013. They are rare.", .verified, [.yin2014],
        figures: "138 events in 40 reports 2003–2013; incidence low"),
      Statement(
        "About 1 in 10 people feel minor discomfort after a massage.", .verified, [.cambron2007],
        figures: "Minor discomfort in 10 % of clients"),
      Statement(
        "A clot that reached the lung after hard leg massage, in single cases.", .verified,
        [.jabr2010],
        figures: "Clot and embolism after vigorous leg massage (case reports)"),
    ]
  }
}
