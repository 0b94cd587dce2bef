public import Evidence
public import Safety

/// Another cause of the same pain.
public struct Mimic: Hashable, Sendable {
  public let id: MimicID
  /// The name on screen, in plain words.
  public let name: String
  /// The name a clinician uses.
  public let medical: String
  public let group: Group
  /// One pattern, or several sites of which the better fits: never their union.
  public let patterns: [Pattern]
  public let band: PriorBand
  /// What the band rests on; nil where nothing is listed.
  public let bandNote: String?
  public let prevalence: [Statement]
  /// Published findings, for reading; what is weighed stands in the questions.
  public let findings: [Statement]
  /// The least that is done when this cause is likely.
  public let action: AdviceLevel
  public let selfMassage: SelfMassage
  public let whatToDo: String
  /// How it differs from its neighbours; nil where nothing is listed.
  public let separatesFrom: String?
  public let warning: String?
  /// True where the cause has no side (the spine, the belly).
  public let isCentral: Bool
  public let sources: [SourceID]

  public init(
    id: MimicID, name: String, medical: String, group: Group, patterns: [Pattern],
    band: PriorBand, bandNote: String? = nil, prevalence: [Statement] = [],
    findings: [Statement] = [],
    action: AdviceLevel, selfMassage: SelfMassage, whatToDo: String,
    separatesFrom: String? = nil, warning: String? = nil, isCentral: Bool = false,
    sources: [SourceID]
  ) {
    self.id = id
    self.name = name
    self.medical = medical
    self.group = group
    self.patterns = patterns
    self.band = band
    self.bandNote = bandNote
    self.prevalence = prevalence
    self.findings = findings
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
    public let site: String?
    public let refers: [Referral]

    public init(site: String? = nil, _ refers: [Referral]) {
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
