import Anatomy
import ArgumentParser
import Care
import CivilTime
import Journal
import Safety

struct JournalAdd: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "add",
    abstract: "Note the pain of today, in one line.",
    discussion: "One check-in a day counts, the last.")

  @OptionGroup var options: JournalOptions

  @Option(help: "Usual pain of the last 24 hours, 0 to 10.")
  var pain: Int

  @Option(help: "How sore the pressed place is, 0 to 10.")
  var soreness: Int?

  @Option(parsing: .upToNextOption, help: "What was noticed, by its ids.")
  var noticed: [String] = []

  func validate() throws {
    for value in [pain, soreness ?? 0] where !PainScore.range.contains(value) {
      throw ValidationError("Pain and soreness are numbers from 0 to 10, not \(value).")
    }
  }

  func run() throws {
    var notebook = try Notebook(options)
    var effects: Set<AfterEffect> = []
    for id in noticed {
      guard let effect = AfterEffect(rawValue: id) else {
        let known = AfterEffect.allCases.map { $0.rawValue }
        throw unknown(id, among: known, hint: "Known: " + known.joined(separator: ", ") + ".")
      }
      effects.insert(effect)
    }
    let checkIn = CheckIn(
      day: Notebook.today, pain: .of(pain), soreness: soreness.map { .of($0) }, effects: effects)
    try notebook.note([.checkedIn(checkIn)])
    say("Noted: pain \(pain) on \(Notebook.today.text).")
  }
}
