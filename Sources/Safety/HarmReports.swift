public import Evidence

/// What has gone wrong with massage, as published.
public enum HarmReports {
  public static let all: [Statement] = [
    Statement(
      """
      16 case reports and 4 series: haematoma, nerve damage, pulmonary and kidney embolism, \
      stent displacement; mostly non-Swedish or lay massage
      """, .verified, [.ernst2003]),
    Statement(
      "138 events in 40 reports 2003–2013; incidence low", .verified, [.yin2014]),
    Statement(
      "Minor discomfort in 10 % of clients", .verified, [.cambron2007]),
    Statement(
      "Clot and embolism after vigorous leg massage (case reports)", .verified, [.jabr2010]),
  ]
}
