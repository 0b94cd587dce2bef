public import Evidence

/// A published share of trigger points, as printed.
public struct PrevalenceRow: Hashable, Sendable {
  public let id: String
  public let population: String
  public let setting: String
  /// How many people or studies; empty where not stated.
  public let size: String
  public let muscle: String
  /// Active points give the person's own pain, latent ones are only sore when pressed.
  public let kind: String
  public let value: String
  public let control: String?
  public let note: String?
  public let standing: Standing
  public let source: SourceID

  public init(
    id: String, population: String, setting: String, size: String, muscle: String, kind: String,
    value: String, control: String? = nil, note: String? = nil, standing: Standing,
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
