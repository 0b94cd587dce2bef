public import Evidence

/// One entry, laid out to be read and signed.
public struct ReviewPage: Hashable, Sendable {
  public let kind: Kind
  public let id: String
  public let title: String
  public let rows: [Row]
  public let sources: [SourceID]

  public init(kind: Kind, id: String, title: String, rows: [Row?], sources: [SourceID]) {
    self.kind = kind
    self.id = id
    self.title = title
    self.rows = rows.compactMap { $0 }
    self.sources = sources
  }

  /// What an entry is, in the order of the sheet.
  public enum Kind: String, CaseIterable, Hashable, Sendable {
    case general = "general"
    case redFlag = "red flag"
    case contraindication = "contraindication"
    case noGo = "no-go areas"
    case muscle = "muscle"
    case point = "trigger point"
    case mimic = "other cause"
    case question = "question"
    case sameQuestion = "same questions"
    case technique = "technique"
    case prevention = "prevention"
    case exercise = "exercise"
    case selfTest = "self-test"
    case selfCare = "self-care"
    case outcome = "outcomes"
    case prevalence = "prevalence"
    case source = "source"
  }

  /// A labelled fact.
  public struct Row: Hashable, Sendable {
    public let label: String
    public let text: String
    /// How far it stands; nil where the page as a whole says it.
    public let standing: Standing?
    public let sources: [SourceID]
    /// The published figures; nil where the text says it all.
    public let figures: String?

    /// Nil where there is no text: an empty row is not printed.
    public init?(
      _ label: String, _ text: String?, _ standing: Standing? = nil, _ sources: [SourceID] = [],
      figures: String? = nil
    ) {
      guard let text, !text.isEmpty else { return nil }
      self.label = label
      self.text = text
      self.standing = standing
      self.sources = sources
      self.figures = figures
    }

    init?(
      _ label: String, _ words: Wording?, _ standing: Standing? = nil, _ sources: [SourceID] = [],
      figures: Remark? = nil
    ) {
      self.init(label, words?.text, standing, sources, figures: figures?.text)
    }

    init?(
      _ label: String, _ remark: Remark?, _ standing: Standing? = nil, _ sources: [SourceID] = []
    ) {
      self.init(label, remark?.text, standing, sources)
    }

    init?(_ label: String, _ statement: Statement) {
      self.init(
        label, statement.text, statement.standing, statement.sources,
        figures: statement.figures?.text)
    }
  }
}
