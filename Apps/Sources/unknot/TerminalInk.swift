import Foundation

/// Colour for a person at a terminal; none in a file or a pipe, or where NO_COLOR is set.
struct TerminalInk {
  let isOn: Bool

  static let standard = TerminalInk(
    isOn: isatty(STDOUT_FILENO) == 1
      && (ProcessInfo.processInfo.environment["NO_COLOR"] ?? "").isEmpty
      && ProcessInfo.processInfo.environment["TERM"] != "dumb")

  func bold(_ text: String) -> String { dyed(text, "1") }
  func soft(_ text: String) -> String { dyed(text, "2") }
  func good(_ text: String) -> String { dyed(text, "32") }
  func warn(_ text: String) -> String { dyed(text, "33") }
  func stop(_ text: String) -> String { dyed(text, "1;31") }

  private func dyed(_ text: String, _ code: String) -> String {
    isOn ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
  }
}
