public import Findings
import Reasoning
public import Safety

/// One episode of pain, as a file or the journal tells it.
///
/// What flows in: JSON by the contract (`Case.parsed`), or findings from the app. What comes out:
/// `assessed()`, the advice and the ranking of what may be behind the pain. Advice never becomes
/// milder by a fact added. Not claimed: a diagnosis, or that a mild advice means that nothing is
/// wrong.
public struct Case: Hashable, Sendable {
  public var id: String
  /// All that is known, with the answers to red flags and contraindications.
  public var findings: Findings

  public init(id: String, findings: Findings = Findings()) {
    self.id = id
    self.findings = findings
  }

  /// The answers to the red flags; what is absent was not asked.
  public var safety: [RedFlagID: SafetyAnswer] {
    get { findings.safety }
    set { findings.safety = newValue }
  }

  /// The states of the body that limit pressing.
  public var conditions: Set<ContraindicationID> {
    get { findings.conditions }
    set { findings.conditions = newValue }
  }
}
