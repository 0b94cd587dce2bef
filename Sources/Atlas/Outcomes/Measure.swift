public import Evidence

/// A way to measure how somebody fares.
public struct Measure: Hashable, Sendable {
  public let id: String
  public let name: String
  /// How many items it has, in words.
  public let items: String
  public let scoring: String
  /// What counts as a change, as published.
  public let change: [Statement]
  /// What we take as better; nil where we do not use it so.
  public let better: String?
  public let worse: String?
  public let licence: String
  /// Codes of the LOINC catalogue.
  public let codes: [Code]

  public init(
    id: String, name: String, items: String, scoring: String, change: [Statement],
    better: String? = nil, worse: String? = nil, licence: String, codes: [Code] = []
  ) {
    self.id = id
    self.name = name
    self.items = items
    self.scoring = scoring
    self.change = change
    self.better = better
    self.worse = worse
    self.licence = licence
    self.codes = codes
  }

  /// A code of a catalogue, with its standing.
  public struct Code: Hashable, Sendable {
    public let code: String
    public let name: String
    public let standing: Standing
    public let source: SourceID

    public init(_ code: String, _ name: String, _ standing: Standing, _ source: SourceID) {
      self.code = code
      self.name = name
      self.standing = standing
      self.source = source
    }
  }
}
