import Findings
import Reasoning

/// What a ranking was made of: all that is known, and what may be asked next.
struct Weighed: Equatable, Sendable {
  let findings: Findings
  let asking: Asking
}
