public import Evidence

extension ReviewSheet {
  /// Every page: what was made milder first, then what can harm, then the atlas, then the rest, and the sources last.
  public static var pages: [ReviewPage] {
    [loweredPage, page(.general, "general", "What holds for many entries", GeneralNotes.all)]
      + safetyPages + musclePages + mimicPages + chancePages + questionPages + techniquePages
      + programmePages
      + exercisePages + selfCarePages + outcomePages + sourcePages
  }

  /// How many facts and sources stand how.
  public static func count(_ standing: Standing) -> Int {
    pages.reduce(0) { $0 + $1.rows.filter { $0.standing == standing }.count }
  }
}
