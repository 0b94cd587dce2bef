import Anatomy
public import Atlas
public import Findings
import Safety

extension Question {
  /// Whether the question makes sense, and is safe to try, with what is known.
  public func mayBeAsked(in findings: Findings) -> Bool {
    for flag in skipFlags where findings.safety[flag].map({ $0 != .no }) == true { return false }
    for condition in skipConditions where findings.conditions.contains(condition) { return false }
    switch askWhen {
    case .always: return true
    case .drawn(let regions):
      return findings.drawing.contains { regions.contains($0.area.region) }
    case .yes(let one, let other):
      return findings.answers.contains {
        ($0.question == one || $0.question == other) && $0.answers.contains(.yes)
      }
    case .mayHavePeriods:
      return findings.person.sex != .male
        && findings.person.age.map { MonthlyPeriods.ages.contains($0) } != false
    case .derived: return false
    }
  }
}

/// When periods may be asked about, as findings.json says.
private enum MonthlyPeriods {
  static let ages = 12...55
}
