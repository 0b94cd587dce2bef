public import Evidence

/// A way to measure how somebody fares.
public struct Measure: Hashable, Sendable {
  public let id: Wording
  public let name: Wording
  /// How many items it has, in words.
  public let items: Wording
  public let scoring: Wording
  /// What counts as a change, as published.
  public var change: [Statement] { listedChange ?? [] }
  private let listedChange: [Statement]?
  /// What we take as better; nil where we do not use it so.
  public let better: Wording?
  public let worse: Wording?
  public let licence: Wording
  /// Codes of the LOINC catalogue.
  public var codes: [Code] { listedCodes ?? [] }
  private let listedCodes: [Code]?

  @inline(__always)
  public init(
    id: Wording, name: Wording, items: Wording, scoring: Wording, change: [Statement]? = nil,
    better: Wording? = nil, worse: Wording? = nil, licence: Wording, codes: [Code]? = nil
  ) {
    self.id = id
    self.name = name
    self.items = items
    self.scoring = scoring
    listedChange = change
    self.better = better
    self.worse = worse
    self.licence = licence
    listedCodes = codes
  }

  /// A code of a catalogue, with its standing.
  public struct Code: Hashable, Sendable {
    public let code: Wording
    public let name: Wording
    public let standing: Standing
    public let source: SourceID

    @inline(__always)
    public init(_ code: Wording, _ name: Wording, _ standing: Standing, _ source: SourceID) {
      self.code = code
      self.name = name
      self.standing = standing
      self.source = source
    }
  }
}
