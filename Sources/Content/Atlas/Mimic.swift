public import Evidence
public import Safety

/// Another cause of the same pain.
public struct Mimic: Hashable, Sendable {
  public let id: MimicID
  /// The name on screen, in plain words.
  public let name: Wording
  /// The name a clinician uses.
  public let medical: Wording
  public let group: Group
  /// One pattern, or several sites of which the better fits: never their union.
  public let patterns: [Pattern]
  public let band: PriorBand
  /// What the band rests on; nil where nothing is listed.
  public let bandNote: Remark?
  public var prevalence: [Statement] { listedPrevalence ?? [] }
  private let listedPrevalence: [Statement]?
  /// Published findings, for reading; what is weighed stands in the questions.
  public var findings: [Statement] { listedFindings ?? [] }
  private let listedFindings: [Statement]?
  /// The least that is done when this cause is likely.
  public let action: AdviceLevel
  public let selfMassage: SelfMassage
  public let whatToDo: Wording
  /// How it differs from its neighbours; nil where nothing is listed.
  public let separatesFrom: Wording?
  public let warning: Wording?
  /// True where the cause has no side (the spine, the belly).
  public let isCentral: Bool
  public let sources: [SourceID]

  @inline(__always)
  public init(
    id: MimicID, name: Wording, medical: Wording, group: Group, patterns: [Pattern],
    band: PriorBand, bandNote: Remark? = nil, prevalence: [Statement]? = nil,
    findings: [Statement]? = nil,
    action: AdviceLevel, selfMassage: SelfMassage, whatToDo: Wording,
    separatesFrom: Wording? = nil, warning: Wording? = nil, isCentral: Bool = false,
    sources: [SourceID]
  ) {
    self.id = id
    self.name = name
    self.medical = medical
    self.group = group
    self.patterns = patterns
    self.band = band
    self.bandNote = bandNote
    listedPrevalence = prevalence
    listedFindings = findings
    self.action = action
    self.selfMassage = selfMassage
    self.whatToDo = whatToDo
    self.separatesFrom = separatesFrom
    self.warning = warning
    self.isCentral = isCentral
    self.sources = sources
  }

  /// Where the pain is felt when the cause sits at one site.
  public struct Pattern: Hashable, Sendable {
    /// The site in words; nil where the cause has only one.
    public let site: Wording?
    public let refers: [Referral]

    @inline(__always)
    public init(site: Wording? = nil, _ refers: [Referral]) {
      self.site = site
      self.refers = refers
    }
  }

  /// What the cause belongs to.
  public enum Group: String, CaseIterable, Hashable, Sendable {
    case spine = "spine"
    case pelvis = "pelvis"
    case hip = "hip"
    case muscle = "muscle"
    case inflammatory = "inflammatory"
    case bone = "bone"
    case vascular = "vascular"
    case visceral = "visceral"
    case skin = "skin"
    case systemic = "systemic"
    case nerve = "nerve"
  }

  /// How common the cause is among adults with such pain who use a self-care tool; ours.
  public enum PriorBand: String, CaseIterable, Hashable, Sendable {
    case common = "common"
    case uncommon = "uncommon"
    case rare = "rare"
    case veryRare = "very-rare"
  }
}
