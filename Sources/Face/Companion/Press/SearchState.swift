import Findings
import Reasoning

/// What is half done of the search by pressing.
struct SearchState: Hashable, Sendable {
  var skipped: Set<PressPlace> = []
  /// Asked to search on after a place was found.
  var goesOn = false
  /// A nerve answered here, and it was not yet said that it is gone.
  var nervePlace: PressPlace?
  /// What the last press changed; not kept over a reload.
  var news: String?
}
