public import Anatomy
public import Evidence

/// A muscle with its trigger points.
public struct Muscle: Hashable, Sendable {
  public let id: MuscleID
  /// The name on screen, in plain words.
  public let plain: Wording
  public let latin: Wording
  /// What the muscle does.
  public let does: Wording
  public let innervation: Wording
  /// What people usually feel.
  public let symptoms: [Wording]
  /// What usually brings it on or makes it worse.
  public let aggravating: [Wording]
  /// What else to know; nil where nothing is listed.
  public let note: Wording?
  /// The answers that fit this muscle; what they weigh stands in the questions.
  public var fits: [Fit] { listedFits ?? [] }
  private let listedFits: [Fit]?
  public let sources: [SourceID]

  @inline(__always)
  public init(
    id: MuscleID, plain: Wording, latin: Wording, does: Wording, innervation: Wording,
    symptoms: [Wording], aggravating: [Wording], note: Wording? = nil, fits: [Fit]? = nil,
    sources: [SourceID]
  ) {
    self.id = id
    self.plain = plain
    self.latin = latin
    self.does = does
    self.innervation = innervation
    self.symptoms = symptoms
    self.aggravating = aggravating
    self.note = note
    listedFits = fits
    self.sources = sources
  }

  /// Its trigger points, in the order of their ids.
  public var points: [TriggerPoint] { TriggerPoint.all.filter { $0.muscle == id } }
}
