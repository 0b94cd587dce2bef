import AppStore
import ArgumentParser
import Foundation

/// Prints a line at once, also where the output goes to a file or a pipe. Control characters are
/// shown, never sent: no file can steer the terminal.
func say(_ line: String) {
  write(Array((line.shownSafely + "\n").utf8))
}

/// Prints a line with colours. What comes from a file in it has to be `shownSafely` already.
func say(inked line: String) {
  write(Array((line + "\n").utf8))
}

/// Writes bytes to standard output at once; ends the command where they can't be written.
func write(_ bytes: [UInt8]) {
  guard let error = send(bytes, to: STDOUT_FILENO) else { return }
  // Who stopped reading knows: `unknot atlas list | head -1` is no failure to tell of.
  if error != EPIPE { _ = complaint("Can't write the output: \(reason(error)).") }
  Keyboard.restoreTerminal()
  _exit(ExitCode.failure.rawValue)
}

/// Ends the command with exit status 1 and one sentence on standard error.
func complaint(_ sentence: String) -> ExitCode {
  _ = send(Array(("unknot: " + sentence.shownSafely + "\n").utf8), to: STDERR_FILENO)
  return .failure
}

/// What the system says of an error, as "no space left on device".
private func reason(_ code: Int32) -> String { SystemError(code: code).reason }

/// The bytes of a file; `-` is standard input.
func contents(of path: String) throws -> [UInt8] {
  let name = path == "-" ? "standard input" : path
  let file = path == "-" ? STDIN_FILENO : open(path, O_RDONLY | O_CLOEXEC)
  guard file >= 0 else {
    throw complaint(
      errno == ENOENT ? "There is no file \(path)" : "Can't read \(name): \(reason(errno)).")
  }
  defer { if path != "-" { close(file) } }
  do { return try received(from: file) } catch {
    throw complaint("Can't read \(name): \(error.reason).")
  }
}

/// Writes a file whole or not at all. Its rights stay, and a link stays a link.
func save(_ bytes: [UInt8], to path: String, rights: mode_t = 0o644) throws {
  if let error = WholeFile(path).write(bytes, rights: rights) {
    throw complaint("Can't write \(path): \(reason(error)).")
  }
}

extension String {
  /// With every control character, and what turns the direction of text, as `\u{1B}`.
  var shownSafely: String {
    var text = ""
    for scalar in unicodeScalars {
      switch scalar {
      case "\n", "\t": text.unicodeScalars.append(scalar)
      case "\0"..<" ", "\u{7F}"..."\u{9F}", "\u{202A}"..."\u{202E}", "\u{2066}"..."\u{2069}":
        text += "\\u{" + String(scalar.value, radix: 16, uppercase: true) + "}"
      default: text.unicodeScalars.append(scalar)
      }
    }
    return text
  }
}
