import Atlas
import Findings
import Safety

/// Causes that do not last, or that are not known for what they are before they have lasted.
struct TimeCourse {
  let mimic: MimicID
  /// Days since the pain began in which the cause is as likely as ever.
  let days: ClosedRange<Double>
  /// What is left of its chance outside them; ours.
  let outside: Ratio

  static let all: [TimeCourse] = [
    // mimics.json: "gone by 5–7 days"
    TimeCourse(mimic: .doms, days: 0...7, outside: 0.05),
    // mimics.json: "with chronic pain"; six weeks are ours
    TimeCourse(mimic: .axialSpondyloarthritis, days: 42...Double.infinity, outside: 0.3),
  ]

  /// What the days since it began leave of the chance of a cause.
  static func ratio(_ cause: Cause, _ days: Double?) -> Double {
    guard let days, let course = all.first(where: { $0.mimic == cause.mimic }) else { return 1 }
    return course.days.contains(days) ? 1 : course.outside.value
  }
}
