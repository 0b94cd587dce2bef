/// What kind of publication a source is.
public enum SourceKind: String, CaseIterable, Hashable, Sendable {
  case anatomy = "anatomy"
  case caseReportWithReview = "case report with review"
  case caseSeries = "case-series"
  case cohort = "cohort"
  case consensus = "consensus"
  case diagnosticStudy = "diagnostic-study"
  case guide = "guide"
  case guideline = "guideline"
  case labStudy = "lab-study"
  case metaAnalysis = "meta-analysis"
  case narrative = "narrative"
  case rct = "rct"
  case review = "review"
  case systematicReview = "systematic-review"
  case textbook = "textbook"
  case webArticle = "web-article"
}
