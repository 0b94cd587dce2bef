import Activity
import Atlas
import Care
import Training

/// A guided session in hand, with its one voice.
struct GuideRun: Hashable, Sendable {
  var session: GuidedSession
  var queue: CueQueue
  /// What the coach said last.
  var lastWords = ""
  /// Nothing was heard of it: the words stand large.
  var isSaidLarge = false
  var felt: SessionFelt?
}

/// What is half done where the pain is kept away.
struct HabitDraft: Hashable, Sendable {
  /// The movement that was tapped first.
  var movement: Movement?
  var trip: TripPlan.Trip?
  var guide: GuideRun?
}
