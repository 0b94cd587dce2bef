import Anatomy
import Atlas
import Findings

/// A cause as the network has it: how likely before anything is known, and where it hurts in each
/// of its forms.
struct CauseModel {
  let cause: Cause
  /// Chance before anything is known of the case.
  var prior: Double
  let forms: [Form]
  /// Serious, or of a nerve: presses never lower it.
  let isProtected: Bool

  /// A way to be present: quiet or loud, at one site or another, on one side or both.
  struct Form {
    /// Share of this form among those who have the cause.
    let share: Double
    let links: [Link]
  }

  struct Link {
    /// Number of the area in `Area.all`.
    let area: Int
    let strength: Double
    let isEssential: Bool
  }
}
