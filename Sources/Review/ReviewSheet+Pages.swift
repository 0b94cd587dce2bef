public import Evidence

extension ReviewSheet {
  /// Every page: what can harm first, then the atlas, then the rest, and the sources last.
  public static var pages: [ReviewPage] {
    [page(.general, "general", "What holds for many entries", GeneralNotes.all)] + safetyPages
      + musclePages + mimicPages + questionPages + techniquePages + programmePages
      + exercisePages + selfCarePages + outcomePages + sourcePages
  }

  /// How many facts and sources stand how.
  public static func count(_ standing: Standing) -> Int {
    pages.reduce(0) { $0 + $1.rows.filter { $0.standing == standing }.count }
  }
}
