import ArgumentParser

/// Asks on the terminal, again where the answer can't be read.
struct Asker {
  let keyboard: Keyboard

  /// Yes or no; "not sure" counts as yes where a yes is the careful answer.
  func yes(_ question: String) throws -> Bool {
    while true {
      say("\(question)  [y/n/not sure]")
      switch try answer().lowercased() {
      case "y", "yes", "not sure", "?": return true
      case "n", "no": return false
      default: say("Please answer y, n or not sure.")
      }
    }
  }

  /// Which of the rows, by their numbers; an empty answer is none.
  func which(_ question: String, of rows: [String]) throws -> [Int] {
    for (index, row) in rows.enumerated() { say("  \(index + 1). \(row)") }
    while true {
      say("\(question)  [numbers, or Enter for none]")
      let words = try answer().split { $0 == " " || $0 == "," }
      let numbers = words.compactMap { Int($0) }.filter { (1...rows.count).contains($0) }
      if numbers.count == words.count { return numbers.map { $0 - 1 } }
      say("Please give numbers from 1 to \(rows.count).")
    }
  }

  /// One of the rows; nil for an empty answer.
  func one(_ question: String, of rows: [String], orElse: String) throws -> Int? {
    for (index, row) in rows.enumerated() { say("  \(index + 1). \(row)") }
    while true {
      say("\(question)  [a number, or Enter \(orElse)]")
      let text = try answer()
      if text.isEmpty { return nil }
      if let number = Int(text), (1...rows.count).contains(number) { return number - 1 }
      say("Please give a number from 1 to \(rows.count).")
    }
  }

  /// A whole number in a range; nil for an empty answer.
  func number(_ question: String, in range: ClosedRange<Int>) throws -> Int? {
    try number(question, in: range, answer: answer)
  }

  /// The same at the end of a session, where no answer is one.
  func finalNumber(_ question: String, in range: ClosedRange<Int>) -> Int? {
    number(question, in: range) { keyboard.line() ?? "" }
  }

  private func number(
    _ question: String, in range: ClosedRange<Int>, answer: () throws -> String
  ) rethrows -> Int? {
    while true {
      say("\(question)  [Enter to leave out]")
      let text = try answer().filter { $0 != "\r" }
      if text.isEmpty { return nil }
      if let number = Int(text), range.contains(number) { return number }
      say("Please give a number from \(range.lowerBound) to \(range.upperBound).")
    }
  }

  private func answer() throws -> String {
    guard let line = keyboard.line() else {
      throw complaint("No answer came, so no session opens.")
    }
    return line.filter { $0 != "\r" }
  }
}
