public import Evidence

extension Programme {
  /// How much pain an exercise may bring; the numbers that act are those of the training module.
  public static var painRules: [Statement] {
    [
      Statement(
        """
        Up to 4 of 10 while you do it is fine if it is back to usual within the hour and no \
        worse the next morning.
        """, .ours, [.dynamichealthStenosis, .painMonitoring]),
      Statement(
        """
        In tendon studies pain up to 5 of 10 that settled by the next morning did no harm.
        """, .verified, [.painMonitoring],
        figures: "Achilles tendon"),
    ]
  }

  /// When to rest.
  public static var restRules: [Statement] {
    [
      Statement(
        "At least one day between strength days. Balance and walking may be daily.", .ours,
        [.dynamichealthStenosis]),
      Statement(
        "Fever, a new injury or a new illness: no session.", .ours, [.clinicalConvention]),
      Statement(
        """
        Three sessions missed: start at the last numbers minus two repeats. Two weeks \
        missed: one level lower.
        """, .ours, [.clinicalConvention]),
    ]
  }

  /// How to add.
  public static var addRules: [Statement] {
    [
      Statement(
        "One change at a time. About a tenth more a week is a habit, not a proven law.", .ours,
        [.gabbett2020, .impellizzeriJat2020])
    ]
  }

  /// When to stop at once.
  public static var stopRules: [Statement] {
    [
      Statement(
        """
        Chest pain, faintness, a weak leg, numb saddle, or pain that shoots below the knee: \
        stop and follow the safety page.
        """, .ours, [.clinicalConvention])
    ]
  }

  /// Between times.
  public static var breakRules: [Statement] {
    [
      Statement(
        "When you sit, stand up every 20 to 30 minutes.", .ours, [.berkshireHipOa])
    ]
  }
}
