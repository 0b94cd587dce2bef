public import Evidence

/// A published share of trigger points, as printed.
public struct PrevalenceRow: Hashable, Sendable {
  public let id: Wording
  public let population: Wording
  public let setting: Wording
  /// How many people or studies; empty where not stated.
  public let size: Wording
  public let muscle: Wording
  /// Active points give the person's own pain, latent ones are only sore when pressed.
  public let kind: Wording
  public let value: Wording
  public let control: Wording?
  public let note: Wording?
  public let standing: Standing
  public let source: SourceID

  @inline(__always)
  public init(
    id: Wording, population: Wording, setting: Wording, size: Wording, muscle: Wording,
    kind: Wording,
    value: Wording, control: Wording? = nil, note: Wording? = nil, standing: Standing,
    source: SourceID
  ) {
    self.id = id
    self.population = population
    self.setting = setting
    self.size = size
    self.muscle = muscle
    self.kind = kind
    self.value = value
    self.control = control
    self.note = note
    self.standing = standing
    self.source = source
  }
}
