public import Anatomy
public import Evidence

/// A muscle with its trigger points.
public struct Muscle: Hashable, Sendable {
  public let id: MuscleID
  /// The name on screen, in plain words.
  public let plain: String
  public let latin: String
  /// What the muscle does.
  public let does: String
  public let innervation: String
  /// What people usually feel.
  public let symptoms: [String]
  /// What usually brings it on or makes it worse.
  public let aggravating: [String]
  /// What else to know; nil where nothing is listed.
  public let note: String?
  /// The answers that fit this muscle; what they weigh stands in the questions.
  public let fits: [Fit]
  public let points: [TriggerPoint]
  public let sources: [SourceID]

  public init(
    id: MuscleID, plain: String, latin: String, does: String, innervation: String,
    symptoms: [String], aggravating: [String], note: String? = nil, fits: [Fit] = [],
    points: [TriggerPoint], sources: [SourceID]
  ) {
    self.id = id
    self.plain = plain
    self.latin = latin
    self.does = does
    self.innervation = innervation
    self.symptoms = symptoms
    self.aggravating = aggravating
    self.note = note
    self.fits = fits
    self.points = points
    self.sources = sources
  }
}
